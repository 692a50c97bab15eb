// Node 20 ends a program without a word when the thread that loads its TypeScript is all it waits for and that thread is
// slow (exit code 13, or 0 behind a dynamic import). Something to wait for keeps it; what is run with this has to end itself.
setInterval(() => {}, 60_000)
