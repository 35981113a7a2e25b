"""Diagnostics: what is wrong with a script, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """How much a diagnostic matters: errors stop the compilation."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. Lines and columns count from 1; the end column is that of the first character after."""

    code: str
    severity: Severity
    message: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def name(self) -> str:
        """Return the name of the code, e.g. ``SyntaxError`` for ``YS0005``."""
        return CODES[self.code][0]

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.severity.value} {self.code}: {self.message}"


_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO

# Codes up to YS0064 mean what they mean in Yarn Spinner's own compiler; YS1001 and up are ours.
CODES: dict[str, tuple[str, Severity]] = {
    "YS0003": ("UndefinedVariable", _W),
    "YS0004": ("MissingDelimiter", _E),
    "YS0005": ("SyntaxError", _E),
    "YS0006": ("UnclosedCommand", _E),
    "YS0007": ("UnclosedScope", _E),
    "YS0008": ("UnreachableCode", _W),
    "YS0010": ("UnusedVariable", _I),
    "YS0011": ("DuplicateNodeTitle", _E),
    "YS0012": ("UndefinedNode", _W),
    "YS0014": ("WrongFunctionParameters", _E),
    "YS0017": ("LineAndShadowTag", _E),
    "YS0018": ("DuplicateLineID", _E),
    "YS0019": ("LineContentAfterCommand", _W),
    "YS0020": ("CommandAfterLineContent", _E),
    "YS0021": ("StrayCommandEnd", _W),
    "YS0022": ("KeywordWithoutCommand", _W),
    "YS0027": ("InvalidNodeName", _E),
    "YS0028": ("TypeInferenceFailure", _E),
    "YS0029": ("UnknownExpressionType", _E),
    "YS0030": ("SmartVariableReadOnly", _E),
    "YS0031": ("NodeGroupMissingWhen", _E),
    "YS0032": ("DuplicateSubtitle", _E),
    "YS0033": ("EmptyNode", _W),
    "YS0035": ("InvalidEnum", _E),
    "YS0036": ("LanguageVersion", _E),
    "YS0037": ("InvalidLiteralValue", _E),
    "YS0038": ("InvalidMember", _E),
    "YS0039": ("RedeclarationOfExistingVariable", _E),
    "YS0040": ("RedeclarationOfExistingType", _E),
    "YS0042": ("UnknownShadowSource", _E),
    "YS0043": ("ShadowLinesCantHaveExpressions", _E),
    "YS0044": ("ShadowLineDiffersFromSource", _E),
    "YS0045": ("SmartVariableLoop", _E),
    "YS0048": ("SingularCommandWrap", _W),
    "YS0050": ("TypeMismatch", _E),
    "YS0051": ("NodeMissingTitle", _E),
    "YS0052": ("MultipleTitles", _E),
    "YS0053": ("DeclarationValueDoesntMatchType", _E),
    "YS0062": ("MultipleLineOrShadowIDsOnALine", _E),
    "YS0063": ("InvalidMarkup", _W),
    "YS0064": ("RogueChevronWithCommand", _W),
    "YS1001": ("UnknownCommand", _E),
    "YS1002": ("WrongCommandArguments", _E),
    "YS1003": ("TooLarge", _E),
    "YS1004": ("MissingLineID", _W),
    "YS1005": ("MissingSubtitle", _W),
    "YS1006": ("UnreachableNode", _W),
    "YS1007": ("LineTooLong", _W),
    "YS1008": ("StaleTranslation", _W),
    "YS1009": ("MissingTranslation", _W),
    "YS1010": ("BadPlaceholder", _W),
}


def order(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    """Sort key: by file, then place, then code."""
    return diagnostic.file, diagnostic.line, diagnostic.column, diagnostic.code
