import vue from '@vitejs/plugin-vue';

export default {
  plugins: [
    // Vue leaves the map's elements to the browser.
    vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('euregio-')}}}),
  ],
};
