import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { expect, it } from 'vitest';
import { elementNode, readTree, storeTree, textNode } from './tree.ts';

it('is read as it was stored', () => {
  const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.string().map(textNode),
      fc.record({
        ...{ type: fc.constant('element'), tagName: fc.constantFrom('p', 'em', 'figure') },
        properties: fc.record({
          id: fc.string(),
          className: fc.array(fc.string()),
          start: fc.nat(),
        }),
        children: fc.array(tie('node'), { maxLength: 3 }),
      }),
    ),
  }));
  fc.assert(
    fc.property(fc.array(node), (children) => {
      const tree: Root = { type: 'root', children };
      expect(readTree(storeTree(tree))).toEqual(tree);
    }),
  );
});

it('keeps the component that an element came from, and no position', () => {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const quote = { ...elementNode('figure', {}, []), data: { component: 'Quote' } } as const;
  expect(readTree(storeTree({ type: 'root', children: [{ ...quote, position }] }))).toEqual({
    type: 'root',
    children: [quote],
  });
});
