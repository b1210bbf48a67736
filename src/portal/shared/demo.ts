/** True where the city is the demo city; the server says so on the page itself. @source rules.md R25 */
export const IS_DEMO = document.documentElement.dataset.demo === 'true';
