// Stands in the single file as it is: unpacks what the file holds and starts the app. Nothing else may run there, the page's policy knows both by their hash.
(async () => {
  try {
    await Promise.all(
      [...document.querySelectorAll('script[data-packed]')].map(async (block) => {
        const bytes = Uint8Array.from(atob(block.textContent ?? ''), (letter) => letter.charCodeAt(0));
        block.textContent = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
      }),
    );
    const app = document.createElement('script');
    app.type = 'module';
    app.textContent = document.querySelector('script[data-packed="app"]')?.textContent ?? '';
    document.head.append(app);
  } catch (error) {
    console.error('euregio-kaart: expected a whole file and a browser of 2023 or later, could not unpack it.', error);
    const notice = document.createElement('p');
    notice.className = 'start-failed';
    notice.setAttribute('role', 'alert');
    notice.textContent =
      'Deze kaart kan niet openen. Kopieer het bestand opnieuw, of neem een nieuwere Chrome, Edge of Firefox. · Diese Karte lässt sich nicht öffnen. Kopieren Sie die Datei noch einmal, oder nehmen Sie ein neueres Chrome, Edge oder Firefox. · This map cannot open. Copy the file again, or use a newer Chrome, Edge or Firefox.';
    document.querySelector('euregio-app')?.replaceWith(notice);
  }
})();
