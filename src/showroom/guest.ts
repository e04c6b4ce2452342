import '../package/site.ts';

/** `?as=reset`: the page has that way with text and boxes, by rules of `guest.css`. */
const as = new URLSearchParams(location.search).get('as') ?? '';
document.documentElement.dataset['as'] = as;
if (as === 'rtl') Object.assign(document.documentElement, {dir: 'rtl', lang: 'ar'});
