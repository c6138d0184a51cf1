// The compiler says that this file is not a module, because something was imported that is not allowed there.
// The window (src/app, features, ui, lib, messages) may not import it. It asks the main process through src/lib/ipc-client.ts.
// Who may import whom, and what to do instead: layers.ts in this folder.
