"""The two debates: across Wells's desk, and in the hall before the board."""

from __future__ import annotations

from collections.abc import Callable

from game.encounters.debate.spec import DebateSpec, Reply, Statement, answered
from game.encounters.setup import Setup

CALLERS = ("tomasz", "mags", "nadia", "bao", "abena", "delphine")


def wells(setup: Setup) -> DebateSpec:
    """Return the argument in Wells's practice. He wins the third exchange whatever is done."""
    called = any(answered(setup, patient) for patient in CALLERS)
    items = ["letter", "readout"]
    if setup.stamped:
        items.insert(0, "chart")
    if called:
        items.append("calls")
    items.append("log")
    flint = (("calls", Reply(standing=1, trust=1)),) if answered(setup, "mags") else ()
    statements = (
        Statement(
            "hurt",
            "wells",
            grant=Reply(standing=-1, trust=2, opens="flint", mark="conceded"),
            hold=Reply(),
            shows=(("chart", Reply(standing=1, trust=1)),),
        ),
        Statement(
            "flint",
            "wells",
            grant=Reply(standing=-1, trust=2, mark="conceded"),
            hold=Reply(trust=-1),
            shows=flint,
            bare=True,
            hidden=True,
        ),
        Statement(
            "room",
            "wells",
            grant=Reply(standing=-1, trust=-1),
            hold=Reply(standing=-1, trust=2, mark="held"),
            ask=Reply(standing=-1),
            shows=(("readout", Reply(standing=-1)),),
        ),
        Statement(
            "names",
            "wells",
            grant=Reply(standing=-1, trust=-1),
            hold=Reply(),
            shows=(("letter", Reply(standing=2, trust=1)),),
        ),
        Statement(
            "copy",
            "wells",
            grant=Reply(standing=-1, trust=1),
            hold=Reply(trust=2),
            shows=(("log", Reply(standing=3, trust=-3, mark="exposed")),),
            bare=True,
        ),
        Statement(
            "why",
            "wells",
            grant=Reply(trust=1),
            hold=Reply(),
            shows=(("letter", Reply(trust=2)), ("readout", Reply(trust=1))),
            bare=True,
        ),
    )
    return DebateSpec("wells", statements, tuple(items), 4, 2, ((8, "mirror"), (4, "even"), (0, "lost")))


def _nadia(owned: bool) -> Statement:
    """Return what Nadia says, who has not been asked for her forgiveness; who has been says nothing."""
    return Statement(
        "nadia_knew" if owned else "nadia",
        "nadia",
        grant=Reply(standing=-1, trust=2),
        hold=Reply(trust=1) if owned else Reply(trust=-1),
        shows=(("chart", Reply(trust=-1)),),
        bare=True,
    )


def hearing(setup: Setup) -> DebateSpec:
    """Return the hearing before the board: it ends in the proposal of a joint clinic, warmly or barely."""
    exposed = setup.fact("mags_exposed") == "yes"
    owned = setup.fact("owned_up") == "yes"
    told, asked = (setup.fact(f"sorry_{who}") == "yes" for who in ("tomasz", "nadia"))
    spoke = setup.fact("delphine") == "spoke"
    items = ["signature", "readout", "log"]
    if setup.stamped:
        items.append("chart")
    if setup.fact("wells_mirror") == "yes":
        items.append("mirror")
    items.append("charter")
    trust = 2 + len(setup.stamped) // 3 + (1 if spoke else 0) + (2 if asked else 0)
    nadia = () if asked else (_nadia(owned),)
    statements = (
        Statement(
            "begin",
            "sunniva",
            grant=Reply(standing=-1, trust=2),
            hold=Reply(trust=-1),
            shows=(("signature", Reply(standing=-1, trust=3, mark="worst_first")), ("readout", Reply(trust=1))),
            bare=True,
        ),
        Statement(
            "named" if exposed else "mags",
            "sunniva" if exposed else "mags",
            grant=Reply(standing=-1, trust=1) if exposed else Reply(trust=1),
            hold=Reply(trust=-1) if exposed else Reply(trust=2),
            shows=(("log", Reply(trust=-2)),),
            bare=True,
        ),
        Statement(
            "knew",
            "hedda",
            grant=Reply(standing=-1, trust=3),
            hold=Reply(standing=-1, trust=-1, opens="asked"),
            shows=(("readout", Reply(standing=-1, trust=2)),),
        ),
        Statement(
            "asked",
            "hedda",
            grant=Reply(standing=-1, trust=1),
            hold=Reply(),
            shows=(("chart", Reply(standing=2, trust=1)),),
            bare=True,
            hidden=True,
        ),
        Statement(
            "machines",
            "arthur",
            grant=Reply(standing=-1, trust=-2),
            hold=Reply(),
            shows=(("log", Reply(standing=2, trust=1)),),
        ),
        Statement(
            "tomasz_told" if told else "tomasz",
            "tomasz",
            grant=Reply(trust=1) if told else Reply(standing=-1, trust=2),
            hold=Reply(trust=1) if told else Reply(trust=-1),
            shows=(("chart", Reply(trust=-1)),),
            bare=True,
        ),
        *nadia,
        Statement(
            "initials",
            "wells",
            grant=Reply(standing=1, trust=1),
            hold=Reply(trust=2),
            ask=Reply(trust=1),
            shows=(("signature", Reply(standing=1, trust=-3)), ("mirror", Reply(trust=2))),
        ),
        Statement(
            "propose",
            "sunniva",
            grant=Reply(trust=1),
            hold=Reply(),
            shows=(("charter", Reply(standing=1, trust=1)), ("mirror", Reply(trust=2)), ("chart", Reply(standing=1))),
            bare=True,
        ),
    )
    crowd = ("bao", "irena", "abena", "kofi", "quin", "delphine", "ossian", "rosamund", "fergus", "ida", "max")
    return DebateSpec("hearing", statements, tuple(items), 5, trust, ((16, "warm"), (9, "even"), (0, "barely")), crowd)


DEBATES: dict[str, Callable[[Setup], DebateSpec]] = {"debate_wells": wells, "debate_hearing": hearing}
