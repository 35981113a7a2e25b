"""Root Access: five cases about dentistry in 2045, fear, and what calms it."""

__version__ = "0.1.0"
