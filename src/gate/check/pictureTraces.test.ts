import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Exif, type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Trace, traceSentence, tracesIn } from './pictureTraces.ts';

const PICTURE = await sharp({
  create: { width: 8, height: 8, channels: 3, background: '#000' },
})
  .toFormat('png')
  .toBuffer();

const JPEG = await sharp(PICTURE).jpeg().toBuffer();
const WEBP = await sharp(PICTURE).webp().toBuffer();
const AVIF = await sharp(PICTURE).avif().toBuffer();

const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const;

const LATITUDE: Exif = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 45/1 0/1' } };
const NO_PLACE: Exif = {
  IFD0: { Artist: 'Coast Police', Model: 'Camera' },
  IFD3: { GPSVersionID: '2 3 0 0', GPSDateStamp: '2024:02:09' },
};
const XMP = (field: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${field}/></rdf:RDF></x:xmpmeta>`;
const IN_XMP = XMP('xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="45,45N"');
const TITLE_IN_XMP = XMP(
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="GPS and serial numbers"',
);

/** IFD0 has one entry, which leads to the GPS list behind it; that has a latitude. */
const PLACE_IN_EXIF = Buffer.from(
  `4d4d002a00000008${'0001' + '8825' + '0004' + '00000001' + '0000001a' + '00000000'}${'0001' + '0002' + '0005' + '00000003' + '00000000' + '00000000'}`,
  'hex',
);

async function tracesOf(bytes: Buffer): Promise<Trace[]> {
  return tracesIn(bytes, await sharp(bytes).metadata());
}

describe.each(FORMATS)('in %s', (format) => {
  const told = async (picture: Sharp) => tracesOf(await picture.toFormat(format).toBuffer());

  test('a place is found', async () => {
    expect(await told(sharp(PICTURE).withExif(LATITUDE))).toEqual(['place']);
    expect(await told(sharp(PICTURE).withXmp(IN_XMP))).toEqual(['place']);
  });

  test('what tells nothing of people is left alone', async () => {
    expect(await told(sharp(PICTURE))).toEqual([]);
    expect(await told(sharp(PICTURE).withIccProfile('p3').keepIccProfile())).toEqual([]);
    expect(await told(sharp(PICTURE).withExif(NO_PLACE).withXmp(TITLE_IN_XMP))).toEqual([]);
  });

  test.each<[string, Exif, Trace]>([
    ['the number of a camera', { IFD2: { BodySerialNumber: '0123' } }, 'serial'],
    ['the number of a lens', { IFD2: { LensSerialNumber: '0123' } }, 'serial'],
    ['the owner of a camera', { IFD2: { CameraOwnerName: 'Jane Doe' } }, 'owner'],
  ])('%s is found', async (_, exif, trace) => {
    expect(await told(sharp(PICTURE).withExif(exif))).toEqual([trace]);
  });

  test.each<[string, string, Trace]>([
    [
      'a place under another prefix',
      'xmlns:e="http://ns.adobe.com/exif/1.0/" e:GPSLatitude="45,45N"',
      'place',
    ],
    [
      'a place in the words of a drone',
      'xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/" drone-dji:GpsLatitude="45.75"',
      'place',
    ],
    [
      'the number of a camera',
      'xmlns:a="http://ns.adobe.com/exif/1.0/aux/" a:SerialNumber="0123"',
      'serial',
    ],
    [
      'the owner of a camera',
      'xmlns:a="http://ns.adobe.com/exif/1.0/aux/" a:OwnerName="Jane Doe"',
      'owner',
    ],
    [
      'a map of depths',
      'xmlns:d="http://ns.google.com/photos/1.0/depthmap/" d:Data="AAAA"',
      'copy',
    ],
    ['a smaller picture', 'xmlns:g="http://ns.adobe.com/xap/1.0/g/img/" g:image="AAAA"', 'copy'],
  ])('%s is found in XMP', async (_, field, trace) => {
    expect(await told(sharp(PICTURE).withXmp(XMP(field)))).toEqual([trace]);
  });

  test('XMP as elements without a prefix is read', async () => {
    const element =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns="http://ns.adobe.com/exif/1.0/"><GPSLatitude>45,45N</GPSLatitude></rdf:Description></rdf:RDF></x:xmpmeta>';
    expect(await told(sharp(PICTURE).withXmp(element))).toEqual(['place']);
  });
});

test('the notes of a maker are found', () => {
  // IFD0 has one entry, which leads to the list behind it; that has the notes.
  const list = '0001' + '8769' + '0004' + '00000001' + '0000001a' + '00000000';
  const photo = '0001' + '927c' + '0007' + '00000004' + '4b455931' + '00000000';
  const exif = Buffer.from(`4d4d002a00000008${list}${photo}`, 'hex');
  expect(tracesIn(JPEG, { format: 'jpeg', exif })).toEqual(['maker']);
});

describe('behind the end of a picture', () => {
  const FILM = Buffer.concat([
    Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0isommp42', 'latin1'),
    Buffer.from('\0\0\0\x20moov\0\0\0\x18udta\0\0\0\x10\u00A9xyz+45.7+4/', 'latin1'),
  ]);

  test.each([
    ['jpeg', JPEG],
    ['png', PICTURE],
    ['webp', WEBP],
    ['heif', AVIF],
  ] as const)('a film with its place is found in %s', (format, picture) => {
    expect(tracesIn(Buffer.concat([picture, FILM]), { format })).toEqual(['place', 'behind']);
  });

  test.each([
    ['jpeg', JPEG],
    ['png', PICTURE],
    ['webp', WEBP],
    ['avif', AVIF],
  ])('a second picture with its place is found in %s', async (_, picture) => {
    const second = await sharp(PICTURE).withExif(LATITUDE).jpeg().toBuffer();
    expect(await tracesOf(Buffer.concat([picture, second]))).toEqual(['place', 'behind']);
  });

  test('a second picture that tells nothing is found', async () => {
    expect(await tracesOf(Buffer.concat([JPEG, JPEG]))).toEqual(['behind']);
    const progressive = await sharp(PICTURE).jpeg({ progressive: true }).toBuffer();
    expect(await tracesOf(progressive)).toEqual([]);
    expect(await tracesOf(Buffer.concat([progressive, JPEG]))).toEqual(['behind']);
  });

  test('what fills a block is nothing', async () => {
    expect(await tracesOf(Buffer.concat([JPEG, Buffer.alloc(512)]))).toEqual([]);
    expect(await tracesOf(Buffer.concat([PICTURE, Buffer.from('\r\n')]))).toEqual([]);
  });
});

describe('in the texts of a PNG', () => {
  const hex = (bytes: Buffer, name: string) =>
    Buffer.from(`\n${name}\n${String(bytes.length).padStart(8)}\n${bytes.toString('hex')}\n`);
  const key = (name: string) => Buffer.from(`${name}\0`);

  test.each<[string, string, Buffer[]]>([
    ['plain', 'tEXt', [key('Raw profile type exif'), hex(PLACE_IN_EXIF, 'exif')]],
    [
      'compressed',
      'zTXt',
      [key('Raw profile type exif'), Buffer.of(0), deflateSync(hex(PLACE_IN_EXIF, 'exif'))],
    ],
    [
      'as a segment of JPEG',
      'zTXt',
      [
        key('Raw profile type APP1'),
        Buffer.of(0),
        deflateSync(hex(Buffer.concat([Buffer.from('Exif\0\0'), PLACE_IN_EXIF]), 'generic')),
      ],
    ],
    [
      'with XMP in it',
      'zTXt',
      [key('Raw profile type xmp'), Buffer.of(0), deflateSync(hex(Buffer.from(IN_XMP), 'xmp'))],
    ],
    [
      'as compressed XMP',
      'iTXt',
      [key('XML:com.adobe.xmp'), Buffer.from([1, 0, 0, 0]), deflateSync(Buffer.from(IN_XMP))],
    ],
    ['as a field', 'tEXt', [key('exif:GPSLatitude'), Buffer.from('45/1, 45/1, 0/1')]],
    ['as EXIF', 'eXIf', [PLACE_IN_EXIF]],
  ])('a place is found, %s', async (_, name, data) => {
    expect(await tracesOf(withChunk(name, Buffer.concat(data)))).toEqual(['place']);
  });

  test('other texts tell nothing', async () => {
    const text = Buffer.concat([
      key('Description'),
      Buffer.from('How GPS and serial numbers work'),
    ]);
    expect(await tracesOf(withChunk('tEXt', text))).toEqual([]);
  });

  test('a preview in a chunk of a program is a copy', async () => {
    expect(await tracesOf(withChunk('prVW', PICTURE))).toEqual(['copy']);
  });
});

describe('in the segments of a JPEG', () => {
  const withSegment = (marker: number, data: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([JPEG.subarray(0, 2), head, data, JPEG.subarray(2)]);
  };
  const text = (name: string) => Buffer.from(name, 'latin1');

  test.each<[string, number, Buffer, Trace[]]>([
    [
      'EXIF in the resources of Photoshop',
      0xed,
      Buffer.concat([text('Photoshop 3.0\x008BIM\x04\x22\0\0\0\0\0\x26'), PLACE_IN_EXIF]),
      ['place'],
    ],
    [
      'a thumbnail in the resources of Photoshop',
      0xed,
      Buffer.concat([text('Photoshop 3.0\x008BIM\x04\x0c\0\0'), JPEG]),
      ['copy'],
    ],
    ['a thumbnail of JFIF', 0xe0, Buffer.concat([text('JFXX\0\x10'), JPEG]), ['copy']],
    ['a comment with a place', 0xfe, text('GPSLatitude=45.75'), ['place']],
    ['a comment', 0xfe, text('Drawn by a program'), []],
  ])('%s', async (_, marker, data, traces) => {
    expect(tracesIn(withSegment(marker, data), { format: 'jpeg' })).toEqual(traces);
  });

  test('a thumbnail of EXIF', async () => {
    const picture = await sharp(PICTURE)
      .withExif({ IFD0: { Artist: 'A' } })
      .jpeg()
      .toBuffer();
    const { exif = Buffer.alloc(0) } = await sharp(picture).metadata();
    const withThumbnail = Buffer.concat([text('Exif\0\0'), exif.subarray(6), JPEG]);
    expect(tracesIn(withSegment(0xe1, withThumbnail), { format: 'jpeg' })).toEqual(['copy']);
  });

  test('XMP that goes on in another segment', () => {
    const name = 'http://ns.adobe.com/xmp/extension/\0';
    const part = (offset: number, xmp: string) => {
      const place = Buffer.alloc(8);
      place.writeUInt32BE(offset, 4);
      return Buffer.concat([text(name), text('0'.repeat(32)), place, text(xmp)]);
    };
    const cut = IN_XMP.indexOf('GPSLat') + 6;
    const later = withSegment(0xe1, part(0, IN_XMP.slice(0, cut)));
    const both = Buffer.concat([
      later.subarray(0, 2),
      withSegment(0xe1, part(cut, IN_XMP.slice(cut))).subarray(2, -JPEG.length + 2),
      later.subarray(2),
    ]);
    expect(tracesIn(both, { format: 'jpeg' })).toEqual(['place']);
  });
});

test('EXIF of either byte order that breaks off tells no place', () => {
  for (const start of ['II*\0\x08\0\0\0', 'MM\0*\0\0\0\x08', 'Exif\0\0II*\0\xff\xff\xff\x7f', '']) {
    expect(tracesIn(JPEG, { format: 'jpeg', exif: Buffer.from(start, 'latin1') })).toEqual([]);
  }
});

test('EXIF is read in either byte order', () => {
  expect(tracesIn(JPEG, { format: 'jpeg', exif: PLACE_IN_EXIF })).toEqual(['place']);
});

test('all that a picture tells is said in one sentence', () => {
  expect(traceSentence(['place', 'serial', 'behind'])).toBe(
    'this picture says where it was taken (GPS), says the serial number of the camera or of its lens and has other data behind its end, such as a film, a second picture or a map of depths, which would be published with it',
  );
});

/** The PNG with a chunk before its end. */
function withChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([PICTURE.subarray(0, -12), length, named, sum, PICTURE.subarray(-12)]);
}
