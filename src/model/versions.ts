/** The versions that brought other words than the one before, the first among them. `text` is the words or a digest of them. */
export function wordingsOf<Version extends { text: string }>(
  versions: readonly Version[],
): Version[] {
  return versions.filter(({ text }, position) => text !== versions[position - 1]?.text);
}

/** Every two of some versions, the earlier first. */
export function pairsOf<Version>(
  versions: readonly Version[],
): { before: Version; after: Version }[] {
  return versions.flatMap((after, position) =>
    versions.slice(0, position).map((before) => ({ before, after })),
  );
}
