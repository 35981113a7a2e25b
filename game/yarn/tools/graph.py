"""Nodes and the ways between them as a Mermaid flowchart."""

from __future__ import annotations

from game.yarn.compiler.tree import FileTree, Jump, NodeTree, walk


def literal_targets(jump: Jump) -> list[str]:
    """Return the nodes a jump names: its title, or the only string of a computed one."""
    if isinstance(jump.target, str):
        return [jump.target]
    terms = jump.target.terms
    return [str(terms[0].value)] if len(terms) == 1 and terms[0].kind == "string" else []


def _ways(node: NodeTree) -> list[tuple[str, bool]]:
    """Return (target, detour) of each different way out of a node; an empty target is a computed one."""
    ways: dict[tuple[str, bool], None] = {}
    for statement in walk(node.body):
        if isinstance(statement, Jump):
            for target in literal_targets(statement) or [""]:
                ways[target, statement.detour] = None
    return list(ways)


def _label(text: str) -> str:
    return text.replace('"', "#quot;").replace("\n", " ")


def mermaid(files: tuple[FileTree, ...]) -> str:
    """Return the chart: arrows are jumps, dotted ones detours; groups are hexagons, unknown nodes dashed boxes."""
    nodes = [node for file in files for node in file.nodes if node.title]
    ids: dict[str, str] = {}
    lines = ["flowchart TD"]

    def enter(name: str, shape: str = '["{}"]') -> str:
        if name not in ids:
            ids[name] = f"n{len(ids)}"
            lines.append(f"    {ids[name]}{shape.format(_label(name))}")
        return ids[name]

    for node in nodes:
        if node.conditions:
            enter(node.title, '{{{{"{}"}}}}')
        enter(node.name)
    missing: list[str] = []
    arrows: list[str] = []
    for node in nodes:
        if node.conditions:
            arrows.append(f"    {ids[node.title]} -. when .-> {ids[node.name]}")
        for target, detour in _ways(node):
            known = target in ids
            end = enter(target or "computed", '["{}"]' if target else '(["{}"])')
            if target and not known:
                missing.append(end)
            arrows.append(f"    {ids[node.name]} {'-.->' if detour else '-->'} {end}")
    lines += arrows
    if missing:
        lines.append("    classDef missing stroke-dasharray: 5 5")
        lines.append(f"    class {','.join(missing)} missing")
    return "\n".join(lines) + "\n"
