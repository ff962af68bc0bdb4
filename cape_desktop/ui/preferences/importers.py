"""Preferences: the importers, to add, edit and delete with everything that is kept of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from cape_desktop.domain.importer import Importer, Role, masked_importer_number
from cape_desktop.problems import Problem
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.preferences.change import Change, Part, settle_height
from cape_desktop.ui.preferences.importer import ImporterDialog
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, row_height, text, text_height, title
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.page import bullets
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.table import rows_view


class ImportersPart(Part):
    """The list of importers with what one can do to each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("ImportersPart", "Importers"),
            QCoreApplication.translate("ImportersPart", "For whom you prepare declarations"),
            wide=True,
        )
        roles = {
            Role.IMPORTER: self.tr("importer of record"),
            Role.BROKER: self.tr("broker"),
            Role.OTHER: self.tr("someone else"),
        }
        columns: tuple[Column[Importer], ...] = (
            Column(self.tr("Name"), lambda one: one.name),
            Column(self.tr("Number"), lambda one: masked_importer_number(one.number)),
            Column(self.tr("You are"), lambda one: roles[one.role]),
        )
        self.model: RowsModel[Importer] = RowsModel(columns, lambda one: one.id, parent=self)
        self.table = rows_view(self.model, self.tr("Importers"))
        self.table.set_empty_text(self.tr("No importer yet"))
        self.table.setMinimumHeight(5 * row_height())
        self.table.selected.connect(lambda _rows: self._judge())
        self.table.opened.connect(self._edit)
        self.add = QPushButton(self.tr("&Add…"))
        self.edit = QPushButton(self.tr("&Edit…"))
        self.delete = QPushButton(self.tr("&Delete…"))
        for button, name in ((self.add, "add"), (self.edit, "edit"), (self.delete, "close")):
            button.setAutoDefault(False)
            set_icon(button, name)
        self.add.clicked.connect(lambda: self._edit(Importer()))
        self.edit.clicked.connect(lambda: self._edit(self.table.selected_rows()[0]))
        self.delete.clicked.connect(lambda: self._delete(self.table.selected_rows()[0]))
        row = FlowLayout()
        for button in (self.add, self.edit, self.delete):
            row.addWidget(button)
        self.content.addWidget(self.table, 1)
        self.content.addLayout(row)
        self.refresh()

    def refresh(self) -> None:
        """Reads the importers again."""
        self.model.set_rows(self.desk.history.importers())
        self._judge()

    def _judge(self) -> None:
        one = len(self.table.selected_rows()) == 1
        self.edit.setEnabled(one)
        self.delete.setEnabled(one)

    def _edit(self, importer: Importer) -> None:
        dialog = ImporterDialog(importer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._do(lambda: self.desk.history.save_importer(dialog.importer()))
        dialog.deleteLater()

    def _delete(self, importer: Importer) -> None:
        dialog = DeleteImporterDialog(self.desk, importer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and self._do(
            lambda: self.desk.history.delete_importer(importer.id)
        ):
            if self.desk.settings.importer_id == importer.id:
                self.desk.keep_settings(replace(self.desk.settings, importer_id=0))
            self.say(self.tr("{name} was deleted").format(name=importer.name))
        dialog.deleteLater()

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except Problem as problem:
            self.say_problem(problem)
            return False
        self.say_nothing()
        self.refresh()
        self.changed.emit(Change.IMPORTERS)
        return True


class DeleteImporterDialog(QDialog):
    """Asks before an importer goes: what goes with it, and what stays."""

    def __init__(self, desk: Desk, importer: Importer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete an importer"))
        declarations = len(desk.history.declarations(importer.id))
        drafts = len(desk.history.drafts(importer.id))
        self.agreed = QCheckBox(self.tr("I do not need this &history any more"))
        self.agreed.setVisible(bool(declarations))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.delete = self.buttons.addButton(
            self.tr("&Delete {name}").format(name=_short(importer.name)), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.delete.clicked.connect(self.accept)
        self.delete.setAutoDefault(False)
        self.delete.setEnabled(not declarations)
        self.agreed.toggled.connect(self.delete.setEnabled)
        self.buttons.rejected.connect(self.reject)
        goes = (
            self.tr("%Ln declaration(|s) with entries, files, results and all changes", "", declarations),
            self.tr("%Ln draft(|s), and the answers to the readiness checklist", "", drafts),
        )
        stays = (
            self.tr("Files that you saved or uploaded"),
            self.tr("Backups made before: they still hold {name}, until you delete them").format(name=importer.name),
            self.tr("What ACE has: deleting here takes nothing back there"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Delete {name}?").format(name=importer.name)))
        column.addWidget(text(self.tr("This goes from this computer and cannot be undone:")))
        column.addLayout(bullets(goes))
        column.addWidget(text(self.tr("This stays:")))
        column.addLayout(bullets(stays))
        column.addWidget(self.agreed)
        column.addWidget(self.buttons)
        settle_height(self, 34 * text_height())


def _short(name: str) -> str:
    return name.replace("&", "&&") if len(name) <= 30 else name[:29].replace("&", "&&") + "…"
