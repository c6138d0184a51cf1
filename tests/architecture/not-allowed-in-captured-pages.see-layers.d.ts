// The compiler says that this file is not a module, because something was imported that is not allowed there.
// Code that runs inside captured pages (electron/page) may not import it. What it needs is handed to it as plain data.
// Who may import whom, and what to do instead: layers.ts in this folder.
