"""The account of a fear fight: calm, focus, grip, words and understanding, shared by its stages."""

from __future__ import annotations

from game.core.snapshot import Plain
from game.encounters.fear.spec import Manner, WaveSpec
from game.encounters.options import Difficulty
from game.encounters.plain import at, flag, row, table, text, whole, wholes
from game.encounters.setup import Setup

CALM_FULL = 100
HIT_CALM = {Difficulty.GENTLE: 4, Difficulty.NORMAL: 8, Difficulty.SHARP: 12}  # what a hit costs
MERCY_CALM = 1  # each time Max pulled her out a hit costs this much less …
MERCY_LEAST = 3  # … but never less than this

FOCUS_FULL = 100
MOST_WORDS = 32
FOCUS_GRAZE = 4
FOCUS_WORD = 8
FOCUS_HELP = 40  # Max's price …
FOCUS_MANNER = 10  # … is so much less if he was asked to stay in the realm, so much more if he was told to
HELPS = 3  # how often Max helps in a fight

WORDS_NEEDED = 3  # words (or the owner's tell) that make a wave heard
STAMPS_EARN = 3  # stamped rows that earn the gentle ending where the fight was skipped
BREATH_CALM = (25, 20, 15, 10)  # what the first, second, third and later breaths give
HALVES_READ = 1  # half-steps for a right reading alone
HALVES_FIT = 2  # and for the verb that fits the owner


class Ledger:
    """What is gained and lost in a fight.

    ``levels`` are the half-steps (0–2) understood of each wave, ``halves`` those of this phase,
    ``words`` the indices heard by wave id, ``rough`` the rough strokes since the last wave, ``clean``
    the clean ones in the whole fight, ``misread`` whether the last wave returns harder.
    """

    __slots__ = (
        "breaths",
        "calm",
        "clean",
        "focus",
        "grip",
        "halves",
        "helps",
        "levels",
        "misread",
        "pulls",
        "rough",
        "setup",
        "skipped",
        "words",
    )

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.calm = setup.calm
        self.focus = 0
        self.grip = 0
        self.halves = 0
        self.helps = HELPS
        self.breaths = 0
        self.pulls = 0
        self.rough = 0
        self.clean = 0
        self.misread = False
        self.skipped = False  # the fight was passed over: the chart speaks for the player
        self.levels: dict[str, int] = {}
        self.words: dict[str, list[int]] = {}

    @property
    def help_price(self) -> int:
        """The focus that Max's help costs: he is there sooner if he was asked, and later if he was told."""
        asked, told = (self.setup.fact(how) == "yes" for how in ("max_asked", "max_told"))
        return FOCUS_HELP + FOCUS_MANNER * (int(told) - int(asked))

    @property
    def understood(self) -> int:
        """Half-steps understood in the whole fight."""
        return sum(self.levels.values())

    def earned(self, halves: int) -> bool:
        """Whether the gentle ending is earned: by ``halves`` half-steps; by stamped rows where a fight was skipped."""
        return self.understood >= halves or (self.skipped and len(self.setup.stamped) >= STAMPS_EARN)

    def hit(self) -> None:
        """Lose the calm that a hit costs."""
        if not self.setup.assists.invulnerable:
            cost = HIT_CALM[self.setup.difficulty]
            self.calm = max(self.calm - max(cost - self.pulls * MERCY_CALM, min(MERCY_LEAST, cost)), 0)

    def gain_focus(self, amount: int) -> None:
        """Add focus up to its limit."""
        self.focus = min(self.focus + amount, FOCUS_FULL)

    def hear(self, wave: str, word: int) -> bool:
        """Note a word; return whether it is new."""
        words = self.words.setdefault(wave, [])
        if word in words:
            return False
        words.append(word)
        words.sort()
        return True

    def heard(self, wave: WaveSpec) -> bool:
        """Whether a wave has been heard: three of its words, or its owner's tell on the chart."""
        return len(self.words.get(wave.id, ())) >= WORDS_NEEDED or wave.owner in self.setup.stamped

    def knows(self, owner: str, waves: tuple[WaveSpec, ...]) -> bool:
        """Whether a patient is known: row stamped, or anything understood of their wave."""
        return owner in self.setup.stamped or any(self.levels.get(wave.id) for wave in waves if wave.owner == owner)

    def understand(self, wave: WaveSpec, level: int) -> int:
        """Raise a wave's understanding to ``level`` half-steps; return how many were gained."""
        gained = level - self.levels.get(wave.id, 0)
        if gained <= 0:
            return 0
        self.levels[wave.id] = level
        self.halves += gained
        return gained

    def fit(self, wave: WaveSpec, manner: Manner) -> bool:
        """Note that ``manner`` was offered in an opening; return whether it fits and is understood."""
        return manner is wave.manner and self.heard(wave) and self.understand(wave, HALVES_FIT) > 0

    def breathe(self, steady: int, needed: int) -> int:
        """Gain the calm of a breath, half of it if it was not steady; return the gain."""
        gain = BREATH_CALM[min(self.breaths, len(BREATH_CALM) - 1)]
        if steady < needed:
            gain //= 2
        self.breaths += 1
        gain = min(gain, CALM_FULL - self.calm)
        self.calm += gain
        return gain

    def pack(self) -> dict[str, Plain]:
        """Return the account as plain data."""
        words: dict[str, Plain] = {wave: [*heard] for wave, heard in self.words.items()}
        levels: dict[str, Plain] = {**self.levels}
        numbers = [
            self.calm,
            self.focus,
            self.grip,
            self.halves,
            self.helps,
            self.breaths,
            self.pulls,
            self.rough,
            self.clean,
        ]
        flags: list[Plain] = [self.misread, self.skipped]
        return {"numbers": [*numbers], "flags": flags, "levels": levels, "words": words}

    @classmethod
    def unpack(cls, setup: Setup, data: Plain) -> Ledger:
        """Build the account again from ``pack()``."""
        entries = table(data)
        ledger = cls(setup)
        (
            ledger.calm,
            ledger.focus,
            ledger.grip,
            ledger.halves,
            ledger.helps,
            ledger.breaths,
            ledger.pulls,
            ledger.rough,
            ledger.clean,
        ) = wholes(at(entries, "numbers"), 9)
        if not (0 <= ledger.calm <= CALM_FULL and 0 <= ledger.focus <= FOCUS_FULL):
            raise ValueError(f"calm {ledger.calm} and focus {ledger.focus} must be within 0-100")
        ledger.misread, ledger.skipped = (flag(item) for item in row(at(entries, "flags"), 2))
        ledger.levels = {text(wave): whole(level) for wave, level in table(at(entries, "levels")).items()}
        ledger.words = {text(wave): wholes(row(heard)) for wave, heard in table(at(entries, "words")).items()}
        if not all(0 <= word < MOST_WORDS for heard in ledger.words.values() for word in heard):
            raise ValueError("there is no such word")
        return ledger
