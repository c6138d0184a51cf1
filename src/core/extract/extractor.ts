/**
 * Names the rules by which sources are read, as they are now. A snapshot keeps the name of those it was read by, so
 * that a later version knows what to read again: raise it when texts or facts come out otherwise.
 */
export const EXTRACTOR = 'pressmark-3';
