"""The window: the only room with Qt.

One folder per screen; screens never import each other and meet in `shell`. `widgets` knows no domain, `theme` no
widgets. The window asks the services and shows what they return; it sees neither the store nor the wire.
"""
