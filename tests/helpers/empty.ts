// Stands in for 'server-only', which exists only inside Next's bundler: tests import server rooms too.
export {};
