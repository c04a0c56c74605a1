// Loaded into the web server and the worker by their supervisor (node --import). When the supervisor
// vanishes without a word (kill -9, out of memory) the channel to it closes, and so do they:
// otherwise they would live on, hold the port and serve an application nobody looks after.
if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 8000).unref();
  });
  process.channel.unref();
}
