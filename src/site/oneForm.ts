/**
 * The one form of all addresses that some host takes for the same: hosts serve `/about/` also as
 * `/about`, `/about.html` and `/about/index.html`, join slashes, resolve dots, decode percent signs,
 * and some tell no capital letters from small ones.
 *
 * @example inOneForm('/Topics//old/index.html') // '/topics/old'
 */
export function inOneForm(address: string): string {
  const { pathname } = new URL(address.replace(/\/{2,}/g, '/'), 'https://site.invalid/');
  const folded = decode(pathname).toLowerCase();
  return folded.replace(/(?:\/index)?\.html?$/, '').replace(/\/$/, '') || '/';
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
