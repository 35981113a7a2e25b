"""Views: each draws one scene's model and changes nothing; they interpolate between two ticks."""
