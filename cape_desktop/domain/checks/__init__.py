"""The register of checks: every rule id with the function that answers for it, in the order of the cards."""

from __future__ import annotations

from types import MappingProxyType

from cape_desktop.domain.checks import (
    afterwards,
    calendar,
    claims,
    dates,
    duties,
    file,
    importer,
    numbers,
    readiness,
    reconciliation,
    sources,
    status,
    types,
)
from cape_desktop.domain.checks.afterwards import AnsweredCheck
from cape_desktop.domain.checks.answer import EntryCheck, ListCheck
from cape_desktop.domain.checks.file import UploadCheck

ENTRY_CHECKS: MappingProxyType[str, EntryCheck] = MappingProxyType(
    {
        "N01": numbers.misshapen,
        "N02": numbers.wrong_check_digit,
        "N03": numbers.unusual_form,
        "N04": numbers.unsettled_repair,
        "N06": numbers.already_declared,
        "N07": numbers.refused_before,
        "N08": numbers.foreign_filer_code,
        "N10": numbers.shared_cell,
        "N11": numbers.repeated_rows,
        "A01": importer.foreign_importer,
        "T01": types.excluded_type,
        "T02": types.warehouse_entry,
        "T03": types.warehouse_withdrawal,
        "T04": types.temporary_import,
        "T05": types.dumping_duty_pending,
        "T06": types.dumping_duty_suspended,
        "T07": types.informal_without_date,
        "T08": types.unsettled_type,
        "S01": status.summary_not_accepted,
        "S02": status.duty_not_paid,
        "S03": status.correction_under_way,
        "L01": dates.not_liquidated,
        "L02": dates.well_inside,
        "L03": dates.closing_soon,
        "L04": dates.closing_now,
        "L05": dates.past_the_window,
        "L06": dates.finally_liquidated,
        "L07": dates.liquidation_to_come,
        "L08": dates.held_back,
        "L09": dates.liquidation_unknown,
        "P01": claims.protest_inside_window,
        "P02": claims.protest_past_window,
        "P03": claims.protest_of_unknown_state,
        "B01": claims.on_drawback,
        "K01": reconciliation.flagged_and_allowed,
        "K02": reconciliation.flagged_and_excluded,
        "K03": reconciliation.reconciliation_filed,
        "K04": reconciliation.reconciliation_due,
        "H01": duties.no_ieepa_heading,
        "H02": duties.no_ieepa_duty,
        "H03": duties.section_122_only,
        "H04": duties.outside_the_period,
        "H05": duties.heading_not_in_force,
        "H06": duties.refused_by_a_retired_rule,
        "X02": sources.contradiction,
        "X03": duties.duty_does_not_fit,
        "X04": duties.duty_where_none_belongs,
        "X05": duties.stated_duty_differs,
    }
)
"""Asked of each entry."""

LIST_CHECKS: MappingProxyType[str, ListCheck] = MappingProxyType(
    {
        "F01": file.nothing_to_declare,
        "F03": file.more_than_one_upload,
        "N05": numbers.repeated_numbers,
        "N09": numbers.several_filer_codes,
        "A02": importer.outsider,
        "A03": importer.several_importers,
        "R01": readiness.refund_enrolment_open,
        "R02": readiness.account_open,
        "R03": readiness.refund_to_another_party,
        "R04": readiness.debts_open,
        "R05": readiness.bank_account_open,
        "R06": readiness.contact_open,
        "R07": readiness.review_open,
        "C03": calendar.court_date_near,
        "X01": calendar.old_rules,
    }
)
"""Asked of all entries together."""

UPLOAD_CHECKS: MappingProxyType[str, UploadCheck] = MappingProxyType(
    {
        "F02": file.other_header,
        "F04": file.several_columns,
        "F05": file.not_plain,
        "F06": file.wrong_name_or_size,
        "F07": file.harmed_by_a_spreadsheet,
    }
)
"""Asked of an upload file."""

ANSWERED_CHECKS: MappingProxyType[str, AnsweredCheck] = MappingProxyType(
    {"C01": afterwards.refund_overdue, "C02": afterwards.partly_refused}
)
"""Asked of a declaration that CBP has answered."""

ALL_IDS: frozenset[str] = frozenset((*ENTRY_CHECKS, *LIST_CHECKS, *UPLOAD_CHECKS, *ANSWERED_CHECKS))
"""Every rule that has a check."""
