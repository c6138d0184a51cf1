// The compiler says that this file is not a module, because something was imported that is not allowed there.
// src/core may not import it. What core needs of the world comes in as a port.
// Who may import whom, and what to do instead: layers.ts in this folder.
