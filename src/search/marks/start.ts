/** Loads what marks words only where the address asks for marks and the browser can paint them. */
if (new URLSearchParams(location.search).has('mark') && 'highlights' in CSS) {
  void import('./show.ts');
}
