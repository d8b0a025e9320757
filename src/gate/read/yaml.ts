import YAML from 'yaml';
import type { Problem } from '../problem.ts';
import { forbiddenInValue } from './characters.ts';
import type { SourceText } from './sourceText.ts';

export type Path = readonly PropertyKey[];

/** A YAML text that was read: its value, and where each part of it stands. */
export interface YamlDocument {
  data: unknown;
  /** The offset of the value at a path, or of the nearest part around it that exists. */
  offsetOfValue(path: Path): number;
  /** The offset of the key that a path ends with, or of the nearest part around it that exists. */
  offsetOfKey(path: Path): number;
}

export type YamlReading = { document: YamlDocument } | { problems: Problem[] };

/** What the parser's codes mean to somebody who fills in fields. */
const WORDING: Partial<Record<YAML.ErrorCode, [rule: string, mend: string]>> = {
  BAD_SCALAR_START: [
    'this text begins with a sign that YAML keeps for itself',
    'Put the text in quotes.',
  ],
  BAD_DQ_ESCAPE: [
    'the backslash in this text means something else in YAML',
    'Use single quotes around the text.',
  ],
  BAD_INDENT: [
    'this line is not indented like its neighbours',
    'Indent all fields of a group by the same number of spaces.',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['there is a second colon in this line', 'Put the text in quotes.'],
  KEY_OVER_1024_CHARS: [
    'the name of this field is too long',
    'Put a colon and a space after the name of the field.',
  ],
  MISSING_CHAR: [
    'a colon is missing here, or a quote or bracket above is not closed',
    'Close what was opened, and put a colon and a space after the name of each field.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a colon is missing here',
    'Put a colon and a space after the name of each field.',
  ],
  MULTIPLE_DOCS: ['a second YAML document begins here', 'Remove this line.'],
  RESOURCE_EXHAUSTION: ['the fields are nested too deeply', 'Write them without such nesting.'],
  TAB_AS_INDENT: ['a tab is used for indenting', 'Indent with spaces.'],
  UNEXPECTED_TOKEN: [
    'this cannot be read here',
    'Put text that has quotes, colons or brackets in it in quotes as a whole.',
  ],
};

/**
 * Reads a part of a text as YAML 1.2 with the core schema: dates, `NO` and `0123-45` stay text.
 * Anchors, aliases and tags are refused: nobody needs them to fill in fields, and a few lines of
 * aliases can stand for gigabytes. So are characters that no file may have and that are written as
 * an escape (`"\u202E"`).
 */
export function readYaml(
  source: SourceText,
  start = 0,
  end: number = source.text.length,
): YamlReading {
  const document = YAML.parseDocument(source.text.slice(start, end), {
    schema: 'core',
    // Checked below: the parser would compare every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error) {
    const [rule, mend] = WORDING[error.code] ?? [
      `this is not YAML (${error.message})`,
      'Correct it.',
    ];
    return { problems: [source.problem(start + error.pos[0], rule, mend)] };
  }
  const problems = refusedNodes(document, source, start);
  if (problems.length > 0) return { problems };
  const pairOf = pairFinder();
  return {
    document: {
      data: document.toJS(),
      offsetOfValue: (path) => start + locate(document, path, pairOf).value,
      offsetOfKey: (path) => start + locate(document, path, pairOf).key,
    },
  };
}

function refusedNodes(document: YAML.Document, source: SourceText, start: number): Problem[] {
  const problems: Problem[] = [];
  const refuse = (node: unknown, rule: string, mend: string) =>
    problems.push(source.problem(start + (startOf(node) ?? 0), rule, mend));
  YAML.visit(document, {
    Alias: (_, node) => {
      refuse(
        node,
        `the alias *${node.source} is not allowed`,
        'Put the text in quotes, or write the value out.',
      );
    },
    Map: (_, map) => {
      for (const pair of repeatedKeys(map)) {
        refuse(pair.key, `"${keyOf(pair)}" stands here twice`, 'Keep one of them.');
      }
    },
    Node: (_, node) => {
      if (YAML.isAlias(node)) return;
      if (node.anchor !== undefined) {
        refuse(node, `the anchor &${node.anchor} is not allowed`, 'Put the text in quotes.');
      }
      if (node.tag !== undefined) {
        refuse(
          node,
          `the tag ${node.tag.replace('tag:yaml.org,2002:', '!!')} is not allowed`,
          'Put the text in quotes.',
        );
      }
      if (YAML.isScalar(node) && typeof node.value === 'string') {
        const written = source.text.slice(...offsetsOf(node, start));
        for (const { rule, mend } of forbiddenInValue(node.value, written)) {
          refuse(node, rule, mend);
        }
      }
    },
  });
  return problems;
}

function repeatedKeys(map: YAML.YAMLMap): YAML.Pair[] {
  const seen = new Set<string>();
  return map.items.filter((pair) => {
    const key = keyOf(pair);
    const repeated = seen.has(key);
    seen.add(key);
    return repeated;
  });
}

function keyOf(pair: YAML.Pair): string {
  return String(YAML.isScalar(pair.key) ? pair.key.value : pair.key);
}

type FindPair = (map: YAML.YAMLMap, key: string) => YAML.Pair | undefined;

/** Finds pairs by an index of each map, made once: a map may have a hundred thousand wrong keys. */
function pairFinder(): FindPair {
  const indexes = new Map<YAML.YAMLMap, ReadonlyMap<string, YAML.Pair>>();
  return (map, key) => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    indexes.set(map, index);
    return index.get(key);
  };
}

/** Follows a path as far as it exists. An empty value stands where its key stands. */
function locate(
  document: YAML.Document,
  path: Path,
  pairOf: FindPair,
): { key: number; value: number } {
  let node: unknown = document.contents;
  let found = { key: startOf(node) ?? 0, value: startOf(node) ?? 0 };
  for (const segment of path) {
    if (YAML.isMap(node)) {
      const pair = pairOf(node, String(segment));
      if (!pair) break;
      const key = startOf(pair.key) ?? found.value;
      node = pair.value;
      found = { key, value: isEmpty(node) ? key : (startOf(node) ?? key) };
    } else if (YAML.isSeq(node)) {
      node = node.items[Number(segment)];
      const value = startOf(node) ?? found.value;
      found = { key: value, value };
    } else break;
  }
  return found;
}

/** Where a node begins and ends in the file. */
function offsetsOf({ range }: YAML.Scalar, start: number): [from: number, to: number] {
  const [from = 0, to = 0] = range ?? [];
  return [start + from, start + to];
}

function startOf(node: unknown): number | undefined {
  return YAML.isNode(node) ? node.range?.[0] : undefined;
}

function isEmpty(node: unknown): boolean {
  return YAML.isScalar(node) && node.value === null && node.source === '';
}
