"""The scene stack and every scene's model: plain state and rules, no drawing."""
