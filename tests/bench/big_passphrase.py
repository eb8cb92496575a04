"""What opens the large store, apart from what makes it: a measured process is the product's, without the tools of tests."""

PASSPHRASE = "en-stor-kommunes-adgangskode"
"""Opens the made store; it holds made companies only."""
