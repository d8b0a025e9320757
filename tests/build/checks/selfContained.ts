import type { BuiltPage } from '../../support/builtSite.ts';

/** Attributes that make a browser load something, by element. */
const LOADING = [
  ['script', 'src'],
  ['link:not([rel="canonical"]):not([rel="alternate"])', 'href'],
  ['img, source, video, audio, track, iframe, embed, input', 'src'],
  ['img, source', 'srcset'],
  ['video', 'poster'],
  ['object', 'data'],
  ['image, use', 'href'],
] as const;

/** Finds whatever a page makes the browser load from anywhere but its own site, `data:` addresses among it. */
export function foreignRequests({ address, document }: BuiltPage): string[] {
  return LOADING.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].flatMap(
      (element) => element.getAttribute(attribute) ?? [],
    ),
  )
    .flatMap((value) => value.split(/,\s+/))
    .filter((target) => !/^\/(?!\/)/.test(target))
    .map((target) => `${address} loads ${target}`);
}

/** Finds whatever a style sheet makes the browser load from anywhere but its own site. */
export function foreignRequestsOfStyle(style: string): string[] {
  const loaded = style.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g);
  return [...loaded].flatMap(([, target = '']) => (/^\/(?!\/)/.test(target) ? [] : [target]));
}

/** Script and style written into a page, which a strict Content-Security-Policy blocks. */
export function inlineCode({ address, document }: BuiltPage): string[] {
  const elements = [...document.querySelectorAll('*')];
  const written = elements.flatMap((element) => {
    const name = element.localName;
    if (name === 'style') return ['<style>'];
    if (name === 'script' && !element.hasAttribute('src') && !isData(element)) return ['<script>'];
    return element
      .getAttributeNames()
      .filter((attribute) => isCode(attribute, element.getAttribute(attribute) ?? ''))
      .map((attribute) => `<${name} ${attribute}>`);
  });
  return written.map((code) => `${address} has ${code}`);
}

/** JSON-LD is never run. */
function isData(script: Element): boolean {
  return script.getAttribute('type') === 'application/ld+json';
}

function isCode(attribute: string, value: string): boolean {
  return attribute === 'style' || attribute.startsWith('on') || /^\s*javascript:/i.test(value);
}
