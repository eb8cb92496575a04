"""The steps, oldest first; a step is never changed once a store with it was released."""
