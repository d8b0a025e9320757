import { type DOMNode, type Plugin, Rule, TextNode } from 'html-validate';

/**
 * A document is a doctype and one `html` element; only comments and white space may stand before and
 * after it (html.spec.whatwg.org/multipage/syntax.html#writing). No rule of html-validate says so.
 */
class ContentOutsideHtml extends Rule {
  setup(): void {
    this.on('dom:ready', ({ document }) => {
      for (const node of document.root.childNodes.filter(isContent)) {
        this.report(node, `${node.nodeName} stands outside <html>`, node.location);
      }
    });
  }
}

function isContent(node: DOMNode): boolean {
  return node instanceof TextNode ? node.textContent.trim() !== '' : node.nodeName !== 'html';
}

/** The rule `content-outside-html` for html-validate. */
export const contentOutsideHtml: Plugin = {
  name: 'content-outside-html',
  rules: { 'content-outside-html': ContentOutsideHtml },
};
