import { refuses } from '../../../tests/support/badInput.ts';
import { withText } from '../../../tests/support/content.ts';

refuses('among attributes', [
  [
    'one that is missing',
    withText('<Quote>Text</Quote>'),
    ['31:1  <Quote> has no speaker. Write speaker="…" in the tag.'],
  ],
  [
    'an empty one',
    withText('<Quote speaker="">Text</Quote>'),
    ['31:8  speaker of <Quote> is empty. Fill it in: speaker="…".'],
  ],
  [
    'one without value',
    withText('<Quote speaker>Text</Quote>'),
    ['31:8  speaker of <Quote> is empty. Fill it in: speaker="…".'],
  ],
  [
    'an unknown one, near a known one',
    withText('<Quote speaker="A" rol="B">Text</Quote>'),
    ['31:20  unknown attribute "rol" of <Quote>. Did you mean "role"?'],
  ],
  [
    'an unknown one, far from any',
    withText('<Quote\n  speaker="A"\n  colour="red"\n>\n  Text\n</Quote>'),
    ['33:3  unknown attribute "colour" of <Quote>. Remove it; the attributes are speaker, role.'],
  ],
  [
    'one of a tag that takes none',
    withText('CO<sub size="2">2</sub>'),
    ['31:8  unknown attribute "size" of <sub>. Remove it.'],
  ],
  [
    'one that stands twice',
    withText('<Quote speaker="A" speaker="B">Text</Quote>'),
    ['31:20  speaker stands here twice. Keep one of them.'],
  ],
  [
    'an expression',
    withText('<Quote speaker={name}>Text</Quote>'),
    ['31:8  speaker is an expression in braces. Write speaker="text".'],
  ],
  [
    'a spread',
    withText('<Quote {...props}>Text</Quote>'),
    ['31:1  a spread ({...}) is not allowed. Write each attribute as name="text".'],
  ],
  [
    'an event handler',
    withText('<Quote speaker="A" onClick="alert(1)">Text</Quote>'),
    ['31:20  onClick is code, and an announcement has none. Remove it.'],
  ],
  [
    'style and class',
    withText('<Note title="A" style="color: red" class="x">Text</Note>'),
    [
      '31:17  style is not allowed. Remove it; the site gives the text its look.',
      '31:36  class is not allowed. Remove it; the site gives the text its look.',
    ],
  ],
  [
    'a component without text',
    withText('<Note title="A"></Note>'),
    ['31:1  <Note> is empty. Write its text before </Note>, or remove it.'],
  ],
  [
    'a picture with text',
    withText('<Figure src="./a.jpg" alt="A" caption="A" credit="A" licence="A">Text</Figure>'),
    [
      '31:1  <Figure> holds no text. Close it at once: <Figure … />.',
      '31:9  there is no picture ./a.jpg beside this file. Put the file there, or correct the name.',
    ],
  ],
  [
    'a component in a sentence',
    withText('Text <Note title="A">Text</Note> text'),
    [
      '31:6  <Note> stands in the middle of a text. Put it on lines of its own, with an empty line before and after.',
    ],
  ],
  [
    'a component in a component',
    withText('<Note title="A">\n<Quote speaker="A">\nText\n</Quote>\n</Note>'),
    ['32:1  <Quote> stands in another component. Put it before or after the other.'],
  ],
]);
