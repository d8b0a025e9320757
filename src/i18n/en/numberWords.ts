/** The words that say how many, for the check whether a change is one of numbers. */
export const numberWords: readonly string[] =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion billions trillion trillions dozen dozens half halves third thirds quarter quarters double triple
  single both once twice first second fourth fifth sixth seventh eighth ninth tenth percent`.split(
    /\s+/,
  );
