"""The key of an encrypted diary: a file beside it holds it, wrapped by the passphrase."""
