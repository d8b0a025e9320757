import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { refuses } from '../../../tests/support/badInput.ts';
import { withFrontMatter, withText } from '../../../tests/support/content.ts';

const PICTURE = await sharp({
  create: {
    width: 64,
    height: 48,
    channels: 3,
    background: '#000',
    noise: { type: 'gaussian', mean: 128, sigma: 30 },
  },
})
  .png()
  .toBuffer();

const TAKEN_IN_LYON = await sharp(PICTURE)
  .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 45/1 0/1' } })
  .png()
  .toBuffer();

/** A PNG whose header says that it is larger; what follows need not be read to refuse it. */
const WALL = Buffer.from(PICTURE);
WALL.writeUInt32BE(16_384, 16);
WALL.writeUInt32BE(16_384, 20);
WALL.writeUInt32BE(crc32(WALL.subarray(12, 29)), 29);

refuses('among pictures', [
  [
    'one that is missing',
    withText('<Figure src="./room.jpg" alt="A" caption="A" credit="A" licence="A" />'),
    [
      '31:9  there is no picture ./room.jpg beside this file. Put the file there, or correct the name.',
    ],
  ],
  [
    'one that is missing, with another of a similar name',
    {
      ...withText('<Figure src="./rom.png" alt="A" caption="A" credit="A" licence="A" />'),
      'announcements/2024/room.png': PICTURE,
    },
    ['31:9  there is no picture ./rom.png beside this file. Did you mean "./room.png"?'],
  ],
  [
    'one without alt, credit and licence',
    {
      ...withText('<Figure src="./room.png" alt="" caption="A" credit=" " />'),
      'announcements/2024/room.png': PICTURE,
    },
    [
      '31:1  <Figure> has no licence. Write licence="…" in the tag.',
      '31:26  alt of <Figure> is empty. Fill it in: alt="…".',
      '31:45  credit of <Figure> is empty. Fill it in: credit="…".',
    ],
  ],
  [
    'one outside the folder',
    withText('<Figure src="../../secret.jpg" alt="A" caption="A" credit="A" licence="A" />'),
    [
      '31:9  <Figure> src: "../../secret.jpg" is not a picture beside the announcement. Put a JPEG, PNG, WebP or AVIF file next to the announcement and write ./name.jpg.',
    ],
  ],
  [
    'one that nothing uses',
    { 'announcements/2024/room.png': PICTURE },
    [
      'announcements/2024/room.png:1:1  no announcement uses this picture. Show it with <Figure … />, name it as the `image` of an announcement, or delete it.',
    ],
  ],
  [
    'a file that is no picture',
    {
      ...withText('<Figure src="./room.jpg" alt="A" caption="A" credit="A" licence="A" />'),
      'announcements/2024/room.jpg': 'text',
    },
    [
      'announcements/2024/room.jpg:1:1  this picture cannot be read. Copy it again, or export it again from your picture program.',
    ],
  ],
  [
    'one that says where it was taken',
    {
      ...withText('<Figure src="./room.png" alt="a" caption="b" credit="c" licence="d" />'),
      'announcements/2024/room.png': TAKEN_IN_LYON,
    },
    [
      'announcements/2024/room.png:1:1  this picture says where it was taken (GPS), which would be published with it. Remove it with ExifTool: exiftool -overwrite_original -all= -trailer:all= -tagsFromFile @ -icc_profile -orientation -artist -copyright announcements/2024/room.png',
    ],
  ],
  [
    'one with too many pixels',
    {
      ...withText('<Figure src="./room.png" alt="A" caption="A" credit="A" licence="A" />'),
      'announcements/2024/room.png': WALL,
    },
    [
      'announcements/2024/room.png:1:1  this picture has 16384 x 16384 pixels, more than the 268402689 that can be read. Export it again from your picture program, with fewer pixels.',
    ],
  ],
  [
    'half of one',
    {
      ...withText('<Figure src="./room.png" alt="A" caption="A" credit="A" licence="A" />'),
      'announcements/2024/room.png': PICTURE.subarray(0, PICTURE.length / 2),
    },
    [
      'announcements/2024/room.png:1:1  this picture cannot be read. Copy it again, or export it again from your picture program.',
    ],
  ],
  [
    'one of another format',
    {
      ...withText('<Figure src="./room.jpg" alt="A" caption="A" credit="A" licence="A" />'),
      'announcements/2024/room.jpg': PICTURE,
    },
    [
      'announcements/2024/room.jpg:1:1  this is a picture in the format png, not .jpg. Name it .png.',
    ],
  ],
  [
    'one that is too large',
    {
      ...withText('<Figure src="./room.png" alt="A" caption="A" credit="A" licence="A" />'),
      'announcements/2024/room.png': Buffer.alloc(100_001),
    },
    [
      'announcements/2024/room.png:1:1  this file has 100001 bytes, more than the 100000 that are allowed. Make it smaller, or raise the limit in src/site.config.ts.',
    ],
  ],
  [
    'one at the head that is missing',
    withFrontMatter(
      'language: en',
      'language: en\nimage:\n  src: ./room.jpg\n  alt: A\n  caption: A\n  credit: A\n  licence: A',
    ),
    [
      '30:8  there is no picture ./room.jpg beside this file. Put the file there, or correct the name.',
    ],
  ],
  [
    'one at the head without credit and licence',
    {
      ...withFrontMatter(
        'language: en',
        'language: en\nimage:\n  src: ./room.png\n  alt: A\n  caption: A',
      ),
      'announcements/2024/room.png': PICTURE,
    },
    [
      '29:1  image.credit is missing. Add a line "credit:" with its text.',
      '29:1  image.licence is missing. Add a line "licence:" with its text.',
    ],
  ],
  [
    'one at the head without alt',
    withFrontMatter(
      'language: en',
      'language: en\nimage:\n  src: room.jpg\n  caption: A\n  credit: A\n  licence: A',
    ),
    [
      '29:1  image.alt is missing. Add a line "alt:" with its text.',
      '30:8  image.src: "room.jpg" is not a picture beside the announcement. Put a JPEG, PNG, WebP or AVIF file next to the announcement and write ./name.jpg.',
    ],
  ],
]);
