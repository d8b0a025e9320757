import { numbers, plural } from './counts.ts';

/** The page of the press desks. */
export const pressWords = {
  title: 'Press contacts',
  description:
    'The press desks by region and language, with mail addresses, phone numbers and hours.',
  intro:
    'The desks that answer questions about what is published here. Each announcement also names its desk, below the text.',
  everywhere: 'For all regions',
  byLanguage: 'By language',
  kit: 'Writing about this archive',
};

/** The press kit, and the files of pictures. */
export const kitWords = {
  title: 'Press kit',
  description:
    'The archive in one sentence, in 50 and in 150 words; its name and mark; pictures for print and the web.',
  intro: 'What you need to write about this archive, to copy and to download.',
  questions: 'Questions:',
  about: 'About the archive',
  inOneSentence: 'In one sentence',
  copySentence: 'Copy the sentence',
  words: (count: number) => plural(count, 'word', 'words'),
  inLength: (words: string) => `In ${words}`,
  copyLength: (words: string) => `Copy the ${words}`,
  nameAndMark: 'Name and mark',
  colours: {
    ink: 'Ink, for light backgrounds',
    accent: 'Accent, for light backgrounds',
    paper: 'Paper, for dark backgrounds',
  },
  mark: 'The mark',
  markOf: (name: string) => `The mark of ${name}`,
  rulesTitle: 'How to use them',
  rules: (name: string) => [
    `Use them to name ${name} as a source, and to report on it.`,
    'Keep their proportions and colours, and leave a margin around them as high as a letter.',
    `Do not use them in a way that suggests that ${name} made, checked or endorsed something.`,
  ],
  pictures: 'Pictures',
  noPictures:
    'No announcement in this archive has a picture yet. The organisations that held a training may have some: see the sources below each announcement.',
  picturesIntro: (shown: number, count: number) =>
    shown === count
      ? `${plural(count, 'announcement has', 'announcements have')} pictures. Each picture has a licence of its own.`
      : `The newest ${numbers.format(shown)} of ${numbers.format(count)} announcements with pictures. The others offer theirs on their own pages. Each picture has a licence of its own.`,
  zip: 'Pictures and text (ZIP)',
  webSize: (width: number, height: number) => `Web: ${width} × ${height}, WebP`,
  printSize: (width: number, height: number, size: string) =>
    `Print: ${width} × ${height}, ${size}`,
  files: 'Files',
  checksum: 'SHA-256 (print)',
  copyCaption: 'Copy caption and credit',
  caption: 'Caption',
  credit: 'Credit',
  licence: 'Licence',
  alt: 'Description',
  /** In the ZIP of an announcement, before its pictures. */
  readme: (text: string) =>
    `${text} holds the whole announcement. The pictures in print/ are as they were supplied, those in web/ are smaller.\nName the credit beside each picture, and use it as its licence allows.\nTo check that no file was changed: sha256sum --check SHA256SUMS`,
};
