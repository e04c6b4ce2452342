const map = document.querySelector('#themed');

// A property is the attribute of the same name.
for (const button of document.querySelectorAll('button[data-place]')) {
  button.addEventListener('click', () => (map.place = button.dataset.place));
}

// What the reader chooses on the map is told by events.
map.addEventListener('euregio-select', ({id}) => (document.querySelector('output').value = id ?? 'nog niets'));
