// Stands in for 'server-only' outside Next (worker, tests, commands): that module exists only inside
// Next's bundler, where it stops server rooms from reaching the browser. Here there is no browser.
export {};
