// Loaded into every child: when the launcher is gone, however it went, the child ends in its own orderly way.
// A child's own workers inherit this import, but not the launcher as their parent: their channel is not ours to touch.
if (process.send && process.ppid === Number(process.env.BD_STARTER)) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 10_000).unref();
  });
  process.channel.unref();
}
