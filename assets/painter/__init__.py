"""The code that paints the art and renders the sound: build time only, never shipped in the wheel.

Run ``python -m assets.painter`` to paint everything, or name the modules to paint:
``python -m assets.painter people portraits``. Needs the ``paint`` extra (numpy and Pillow).
"""
