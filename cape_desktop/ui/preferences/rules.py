"""Preferences: the rule pack in use, a newer one from a file, and the way back to the built-in rules."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from cape_desktop import rulebook
from cape_desktop.domain.rules import RulePack, Source
from cape_desktop.problems import Problem
from cape_desktop.settings import Settings
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.preferences.change import Change, Part, settle_height
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, Tone, row_height, section, small, text, text_height, title
from cape_desktop.ui.translation import date_text, day_text, translated
from cape_desktop.ui.widgets.cards import Card, StateLabel
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.page import bullets
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.wording.pack_texts import pack_in, source_date
from cape_desktop.wording.rule_packs import difference_line
from cape_desktop.workflow.rule_packs import built_in, days_old, differences, is_old, take_pack


class RulesAgeCard(Card):
    """Warns that the rules are old; hidden while they are not. `rules_asked` when the person wants newer ones.

    Call `refresh` when the rules or the day changed.
    """

    rules_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("RulesAgeCard", "The rules in this program may be out of date"),
            "-",
            Tone.WARNS,
            "",
            parent,
        )
        self._desk = desk
        self.look = self.add_button(self.tr("Show the rules…"))
        self.look.setAutoDefault(False)
        self.look.clicked.connect(self.rules_asked)
        self.refresh()

    def refresh(self) -> None:
        """Shows or hides itself as the rules of the desk and today's date ask for."""
        rules, today = self._desk.rules, self._desk.today()
        self.set_text(age_sentence(rules, days_old(rules, today)))
        self.setVisible(is_old(rules, today))


def age_sentence(rules: RulePack, days: int) -> str:
    """That the rules are old, what it means, and what to do."""
    told = QCoreApplication.translate(
        "RulesAgeCard",
        "They are as known on {day}, %Ln day(|s) ago. CBP changes what CAPE takes from time to time: look on cbp.gov "
        "before you upload, or load a newer rule pack.",
        None,
        days,
    )
    return told.format(day=date_text(rules.as_of))


class RulesPart(Part):
    """Which rules are in use, how old they are and what they rest on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("RulesPart", "Rules"),
            QCoreApplication.translate(
                "RulesPart", "What CBP takes, refuses and pays, with dates and sources. A rule pack replaces it whole."
            ),
            wide=True,
        )
        self.name = section("")
        self.about = text("")
        self.age = StateLabel("", Tone.GOOD)
        self.origin = small("")
        self.load = QPushButton(self.tr("&Load a newer pack…"))
        self.back = QPushButton(self.tr("&Return to the built-in rules"))
        for button, icon in ((self.load, "upload"), (self.back, "undo")):
            button.setAutoDefault(False)
            set_icon(button, icon)
        self.load.clicked.connect(self._on_load)
        self.back.clicked.connect(self._on_back)
        row = FlowLayout()
        row.addWidget(self.load)
        row.addWidget(self.back)
        columns: tuple[Column[Source], ...] = (
            Column(self.tr("Source"), lambda one: one.title),
            Column(self.tr("Dated"), lambda one: source_date(one, translated), key=lambda one: one.dated),
            Column(self.tr("Address"), lambda one: one.address, width=18),
        )
        self.model: RowsModel[Source] = RowsModel(columns, lambda one: one.key, parent=self)
        self.table = rows_view(self.model, self.tr("Sources of the rules"))
        self.table.setMinimumHeight(4 * row_height())
        for part in (self.name, self.about, self.age, self.origin):
            self.content.addWidget(part)
        self.content.addLayout(row)
        self.content.addWidget(self.table, 1)
        self.refresh()

    def refresh(self) -> None:
        """Shows the rules in use."""
        rules, today = self.desk.rules, self.desk.today()
        self.name.setText(rules.title)
        self.about.setText(self.tr("As known on {day}").format(day=day_text(rules.as_of, today)))
        self.about.setToolTip(self.tr("Pack {id}").format(id=rules.id))
        days = days_old(rules, today)
        if is_old(rules, today):
            self.age.show_state(self.tr("Old: compare with cbp.gov before you upload"), Tone.WARNS)
        else:
            left = max(0, rules.limits.pack_old_after_days - days)
            self.age.show_state(self.tr("Up to date; look for newer rules in %Ln day(|s)", "", left), Tone.GOOD)
        self.origin.setText(self._origin())
        self.back.setEnabled(bool(self.desk.settings.rule_pack))
        self.model.set_rows(tuple(rules.sources.values()))

    def _origin(self) -> str:
        chosen = self.desk.settings.rule_pack
        if not chosen:
            return self.tr("These rules came with the program")
        if Path(chosen).name != self.desk.rules.id:
            return self.tr("The pack you chose cannot be used any more, so the built-in rules are in use")
        return self.tr("You loaded these rules; they are kept in {folder}").format(folder=chosen)

    def _on_load(self) -> None:
        folder = self.desk.settings.last_folder
        kinds = self.tr("Rule packs (*.zip)")
        chosen = self.desk.choosers.open_files(self, self.tr("Choose a rule pack"), folder, kinds)
        if not chosen:
            return
        path = Path(chosen[0])
        try:
            brought = pack_in(rulebook.load_pack_file(path), translated)
        except Problem as problem:
            self.say_problem(problem)
            return
        dialog = PackDialog(self.desk.rules, brought, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._take(path)
        dialog.deleteLater()

    def _take(self, path: Path) -> None:
        try:
            taken = take_pack(path, self.desk.folders, self.desk.settings)
        except Problem as problem:
            self.say_problem(problem)
            return
        self._use(*taken)

    def _on_back(self) -> None:
        try:
            taken = built_in(self.desk.folders, self.desk.settings)
        except Problem as problem:
            self.say_problem(problem)
            return
        self._use(*taken)
        self.load.setFocus()

    def _use(self, rules: RulePack, settings: Settings) -> None:
        self.desk.rules = pack_in(rules, translated)
        self.desk.keep_settings(settings)
        self.refresh()
        self.say(
            self.tr("Rules {id} are in use now").format(id=rules.id),
            self.tr("Saved declarations keep the rules they were made with. Drafts are checked anew when opened."),
        )
        self.changed.emit(Change.RULES)


class PackDialog(QDialog):
    """What a brought pack is and how it differs from the rules in use, before it takes their place."""

    def __init__(self, present: RulePack, brought: RulePack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Load a rule pack"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use = self.buttons.addButton(self.tr("&Use these rules"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        lines = [
            difference_line(one.part, one.added, one.changed, one.removed, translated)
            for one in differences(present, brought)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(brought.title))
        column.addWidget(text(self._when(self.tr("New: pack {id}, as known on {day}"), brought)))
        column.addWidget(text(self._when(self.tr("In use: pack {id}, as known on {day}"), present)))
        if brought.as_of < present.as_of:
            column.addWidget(StateLabel(self.tr("The new pack is older than the rules in use"), Tone.WARNS))
        column.addWidget(section(self.tr("What is different")))
        column.addLayout(bullets(lines or (self.tr("Nothing: both say the same"),)))
        column.addWidget(small(self.tr("The pack was read and proved whole. You can return to the built-in rules.")))
        column.addWidget(self.buttons)
        settle_height(self, 36 * text_height())

    def _when(self, words: str, pack: RulePack) -> str:
        return words.format(id=pack.id, day=date_text(pack.as_of))
