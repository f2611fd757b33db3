"""The big screen: boards described in TOML, read from ten metres, without a mouse."""
