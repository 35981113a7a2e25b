"""The compiler: sources to a program. Loading a compiled program does not import this package."""
