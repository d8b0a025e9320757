/** The colours of `tokens.css` for what no style sheet reaches: pictures, the manifest, the bars of a browser. */
export const COLOURS = {
  paper: { light: '#fbf9f3', dark: '#141412' },
  ink: { light: '#1d1b17', dark: '#ebe6da' },
  quiet: { light: '#5f584d', dark: '#aaa396' },
  rule: { light: '#d3ccbd', dark: '#3a3731' },
  accent: { light: '#0b5345', dark: '#8bd0ba' },
} as const;
