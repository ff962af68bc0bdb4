<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source>edits</source>
        <comment>{cells} is now {number}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <comment>Set the rows of {cells} aside</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <comment>Repaired {cells}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <comment>Left {cells} as it was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <comment>Repaired all: {kinds}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <comment>Left all: {kinds}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <comment>Confirmed for {entries}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <comment>Put {entries} into the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <comment>Took {entries} out of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <comment>Row {rows} is now {number}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits</source>
        <comment>Set row {rows} aside again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>File</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>Saved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>Entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>IEEPA duty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>State</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>Last safe day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PreviewPanel</source>
        <comment>{words} and {count} more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PreviewPanel</source>
        <comment>No answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CAPE Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares CAPE declarations from your entry lists. It gives no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}, as known on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerWindows</name>
    <message>
        <source>Evidence package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence package is saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, the uploaded bytes, answers, findings, changes, and a README that explains them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of these files are gone and not in it: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can go again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New declaration from refused entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in what came back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln (is|are) in another declaration since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select an entry to see what CBP&apos;s answer means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP says: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP dropped this rule on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not known to the program; it stands here as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file that came back says anything of this entry yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {name} since, so it cannot be declared again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already declared again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last safe day was {day}: CAPE may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to be sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last safe day: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {verdict}, in {file} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the entries are as your list had them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Put right what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search entry numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found about the list as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entr(y|ies) need(s|) you before anything can be done with (it|them). You may also go on and leave (it|them) for later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you here. Look through the warnings and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTables</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry here. Choose “All” for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of your files belongs to an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 to give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve these rows as a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEPA duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry number can be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title} (and %Ln more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” has not the 11 letters and digits of an entry number; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>How do I do this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I do this: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed before you upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself: who, when, a confirmation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose what to file today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry has its place here. Only those under “File now” can go into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search entry numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEPA duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Say what the columns mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how your file was read. Change what is wrong; the rest can stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row with the column names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column names are in &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the entry numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “entry number” for it below. An entry number has 11 letters and digits, such as ABC-1234567-6. If there is none, add the field Entry Summary Number to your ACE report, or ask your broker for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column that is needed was recognised; nothing to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column in your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: {samples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the entry numbers of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>Remembered columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists whose columns you matched yourself. When the same headers come again, they are matched the same way. Forgetting changes no declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is remembered yet: every list so far was matched by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(|s) forgotten</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another version of the program; not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no headers)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare two lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed between two lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list behind {name}, beside an earlier or later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other declaration of this importer to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changed ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gone ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entr(y is|ies are) the same in both</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were doing just now did not work. It was not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data are safe: declarations and drafts are kept as they were. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report without entry or importer numbers is in {path}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations, results, copies of your lists and settings are in one folder on this computer, and nowhere else. Whoever gets a backup can read all of it: keep it as safe as your books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up to one file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the history is also made by itself each day; five are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read back and proved: %Ln file(|s), {size} MB</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclarationView</name>
    <message>
        <source>&amp;Back to home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, workbook, calendar and letters: look, save or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day} with the rules {pack}, by CAPE Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} IEEPA duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last safe day {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteImporterDialog</name>
    <message>
        <source>Delete an importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not need this &amp;history any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln declaration(|s) with entries, files, results and all changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(|s), and the answers to the readiness checklist</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files that you saved or uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before: they still hold {name}, until you delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ACE has: deleting here takes nothing back there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes from this computer and cannot be undone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepositDialog</name>
    <message>
        <source>Match a deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount in dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries does this deposit pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury pays in one sum by importer and liquidation date, sometimes the interest apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount as your bank shows it, such as 184,210.44.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln explanation(|s), the best first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of your declarations still waits for money that came by this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note that it paid these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that the deposit paid {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the cent: every amount is known, and nothing is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} more than these entries explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} less than these entries should bring: look for an offset or netting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within what was expected for these entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, liquidation date not known: {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} liquidated {day}: {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deposit was noted before; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {money} of {day} paid {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. The deposit is not noted any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste from clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More files? Drop them here too; an entry that is in several counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your report or list here: Excel or CSV, one file or several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Bring your entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ACE report ES-003 is best, as it says most. A broker&apos;s list or bare entry numbers will do too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;list yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ACE, open Reports, then Entry Summary, and run “ES-003 Entry Summary Line Tariff Details” for the entry dates from February 4, 2025 on. Add the columns Liquidation Date, Liquidation Status and Reconciliation Indicator, and save it as Excel.
No ACE account? Ask your customs broker for all your entries as a table: entry number, entry type, entry date, liquidation date, tariff numbers and duty of each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one file to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesTab</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list holds no entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this declaration ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{route}, not in this file ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to see what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your list: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>{rows} and %Ln more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Which faults are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is exactly what CAPE takes: nothing to say about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ACE does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fault(|s) of the same kinds (is|are) not listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All faults ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entry numbers, {size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE upload file (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and read back: {path}, the same bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>What was found about the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to see what was found about it: what, why and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry number can be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at box 1 of the entry summary (Form 7501) or ask your broker. Then press F2 in the table and type the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says “{raw}”. It was read as {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have meant one of these. Compare with Form 7501 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldedCard</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersPart</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files for ACE are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask again next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen: Documents, or the folder of the first file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GetReadyPage</name>
    <message>
        <source>Get ready to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you have. You can prepare the file meanwhile; what is open is said again before you upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;importer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic} – Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prepare a declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get your IEEPA duties back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this program the list of your entries, as ACE or your broker made it. It checks every number, tells you what to do with each entry and by when, and writes the file to upload in ACE. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare your first declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEPA duty declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No declaration is saved yet. Prepare one, or go on with a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No declaration holds this. The search looks at names, entry numbers and claim numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, entry number or claim number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All importers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No importer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an importer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all saved declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your lists state it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown for {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you recorded it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportHistoryDialog</name>
    <message>
        <source>History of what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files taken in together are one step. Undoing it takes back all that they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a file to undo its step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln file(|s) of this step</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImporterDialog</name>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the importer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in ACE, so that you recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importer of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs &amp;broker who filed the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone &amp;else: I can prepare, but not file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filer codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first three characters of your entry numbers, as ABC, XYZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the importer a corporation? It decides the interest rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not s&amp;ure: use the lower rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the number while this window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer nu&amp;mber (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually written as 12-3456789, 12-345678900 or 123-45-6789: please compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown elsewhere as {masked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the numbers in your lists; it stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filer code has three letters or digits, unlike {codes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportersPart</name>
    <message>
        <source>Importers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom you prepare declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importer of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No importer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspect an upload file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would ACE say to this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an upload file here, ours or your broker&apos;s. Every byte of it is compared with what CAPE takes: header, marks, separators, blank lines, check digits, size. The file itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an upload file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the repaired file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ACE refuses this file: %Ln fault(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ACE may refuse this file: %Ln fault(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that ACE refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different number(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is hardly an upload file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of its lines hold no entry number in the first column. If it is a report or a list, prepare a declaration from it: the wizard finds the right column and checks every entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(|s) need(s|) you before the file can be repaired</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else mends itself. No digit is changed without your word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore all %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A repaired file can be written beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(|s), each once and in the same order: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write the repaired file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read back and inspected: %Ln number(|s), in the form that CAPE takes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Pasted at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksPart</name>
    <message>
        <source>How the program speaks and looks on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language comes with the next start of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast follows the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the selected declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect an upload file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an importer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit this importer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Readiness checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions importers ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CAPE Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be done with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a list of your entries, or a finished upload file that you want to have looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prepare a declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyBar</name>
    <message>
        <source>Where the money is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away the draft: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the saved file in ACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in ACE for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what ACE refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last changed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextList</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Load a rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: pack {id}, as known on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: pack {id}, as known on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pack is older than the rules in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: both say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was read and proved whole. You can return to the built-in rules.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Help on this page (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are made on this computer. None is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: paste it into an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of your declarations would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of {name} are not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Match its columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the columns of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {kind}, of {day}, {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken in before and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of CBP that this program does not know, kept as they are: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in any of your declarations, kept beside them: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry numbers that nobody can read: {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from “{before}” to “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailStep</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of 7: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessDialog</name>
    <message>
        <source>Readiness of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready for the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be in place before you upload. You can prepare files at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessLine</name>
    <message>
        <source>Ready to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {all} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessView</name>
    <message>
        <source>Readiness checklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundsTab</name>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held or returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by CBP for debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments of the selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Match a deposit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known for {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which {money} interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which {money} came back to Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to see its payments and why they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP refused it, so nothing is to come from this declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report says anything of its money yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP says: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>&amp;Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at &amp;each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves these numbers as they are; they cannot be filed so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairCards</name>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {restored} restored, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairReview</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked numbers are restored, the others stay as they are in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{restore}, leave {off}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the data of the backup from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history, drafts and settings become those of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done since that backup is no longer shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present data are first copied to a folder of their own, so nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup that is damaged changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultColumnsDialog</name>
    <message>
        <source>Columns of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: which column holds the entry number or the refund number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: which column says what CBP decided or paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: only one column can be the entry number, and one the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is remembered for files with the same columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>What came back from CBP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop Claim Details, a Validation Result File, ES-022, REV-603, REV-613, REV-615 or a fresh ES-003 here: several at once, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what CBP sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what would change before anything does, and can take it back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files from CBP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln need(s|) you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln row(|s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln entr(y|ies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln file(|s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln file(|s) saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteButton</name>
    <message>
        <source>Most urgent: by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteList</name>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the money is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesAgeCard</name>
    <message>
        <source>The rules in this program may be out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are as known on {day}, %Ln day(|s) ago. CBP changes what CAPE takes from time to time: look on cbp.gov before you upload, or load a newer rule pack.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What CBP takes, refuses and pays, with dates and sources. A rule pack replaces it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load a newer pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return to the built-in rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack {id}, as known on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old: compare with cbp.gov before you upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to date; look for newer rules in %Ln day(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These rules came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack you chose cannot be used any more, so the built-in rules are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You loaded these rules; they are kept in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule packs (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules {id} are in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved declarations keep the rules they were made with. Drafts are checked anew when opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save the file for ACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this once with care: what CBP has accepted cannot be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also make &amp;papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary as PDF, workbook of all entries, calendar with the dates, letters: look, save or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this and checked the &amp;entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen, so there is no file to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: upload it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What filing brings with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln files: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entr(y|ies) that you took out; you can declare them later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(|s) in which no entry number could be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do not upload the file until this is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to file today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is made, because no entry of your list can go into CAPE as it is. What to do instead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{route}, {entries}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick them on the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the file exactly as it is. Opening it in Excel and saving it again can damage the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read back from disk: %Ln entry number(|s), identical</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlingPanel</name>
    <message>
        <source>What should this line be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An&amp;other number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet changed it. It most likely was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One slip away from what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the form 7501 shows it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is then not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last digit does not fit the ten before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet changed its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an entry number of 11 letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} cannot be right: compare it with the form 7501</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesTab</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row belongs to an entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sees nothing of ACE: tell it here, and it keeps dates and next steps right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim &amp;number, if ACE gave one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Claim number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>{money} duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money unknown for {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected back: not known from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected back: {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{back}, and {money} interest (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatNextPage</name>
    <message>
        <source>Upload it in ACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE Desktop never goes online, so this part is yours. It takes about five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If ACE showed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;uploaded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;laim number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps in ACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;eps in ACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ACE may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What ACE may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not upload the file until this is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: uploaded on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Prepare a declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the window; your work is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your entry list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder already has {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it with the new file? The old one cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>Year for the accountant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All importers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest stands apart from duty: it is income, duty paid back is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of unknown duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by CBP for debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activities</name>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading rows of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting rows together into entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving to your history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Your settings could not be read, so the program starts with its own. The old file was kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>lost leading zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forms like 1.23E+10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stray “.0”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes or formulas around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphens, blanks, unusual characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filer code and number in two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words around the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Evidence package of the CAPE declaration {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{importer}, {entries}, examined on {day}, claim number {claim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the rule pack {rules} of CAPE Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the uploaded file: {sha256}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the very bytes of the file that was saved for the upload to ACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies of the files that the entries came from, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies of the files in which CBP answered, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every entry of the list with its findings as they were that day, the rows set aside with the reason, and each step in the life of the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what CBP said of each entry and when, and the refunds, expected and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the person changed before saving, with the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SHA-256 of each file here, to prove that nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of these files were no longer kept: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies may hold importer numbers, which can be social security numbers. Keep them safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>This is not a text file but {form}. Save it as CSV (Comma delimited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry number below the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name does not end in .csv: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {bytes} bytes; CAPE takes less than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {rows} entry numbers; CAPE takes at most {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible mark stands before the header (“CSV UTF-8” in Excel writes it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is “Unicode text” ({encoding}), two bytes a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character here is not plain text: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines do not end the way Excel on Windows ends them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line has no line end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is an entry number; the header is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header reads “{text}”; it must read exactly “{header}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one column: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separator follows the number: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks stand before or after the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands in quotation marks: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is wrapped as a formula: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has hyphens or other signs in it: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has small letters: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet changed the number: “{text}” should most likely be {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an entry number of 11 letters and digits: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number cannot be right, its last digit does not fit: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands on line {first} already: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE may refuse the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE takes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>No IEEPA tariff number on this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its tariff numbers is an IEEPA heading, so CAPE has nothing to pay back and refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out. If you know that IEEPA duty was paid, ask your broker where it stands on the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IEEPA duty was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEPA duty on this entry comes to $0.00. CAPE refuses such entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out. If duty was paid, the report is incomplete: read a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEPA tariff number, but no amount of duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has an IEEPA heading, but the list does not say what was paid. If it is zero, CAPE refuses the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Line Tariff Duty Amount to your report, or look at Form 7501.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IEEPA duty: the goods were exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All IEEPA headings of this entry are exemptions that bear no duty. CAPE refuses such entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out. If duty was paid, ask your broker on which heading it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 122 duty only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 122 ({headings}) looks like IEEPA but is another law. CAPE does not pay it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered outside the IEEPA period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEPA duties were collected on entries from {first_day} to {last_day}; this one is of {entry_date}. For a warehouse withdrawal the day of withdrawal counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the entry date and the duty on Form 7501.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading {headings} was not in force on {entry_date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE cannot work out the duty when a heading does not fit the date (“INVALID HTS”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your broker about a post-summary correction before you file. If CAPE refuses the entry, the others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused earlier by a rule that no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP dropped this check and asks to file such entries again. Its message was: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty on {heading} does not fit value and rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty is {duty}; value times rate gives {expected}. Often several duties were put on one heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Form 7501. CBP works the whole entry out anew, so the refund can differ from the amount shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty on {heading}, which bears no IEEPA duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duty} stand on this heading, which is an exemption or in no list we know. Whether it comes back is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Form 7501 or ask your broker. You can file the entry; the refund is shown as a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IEEPA duty in your list is not the sum of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list states {stated}; the lines add up to {computed}. The lines are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Form 7501, or read a fresh ES-003 report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE does not take type {entry_type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP has kept this entry type out of CAPE from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the entry on your list for a later phase, and ask a customs lawyer about the dates for court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE does not take warehouse entries, type {entry_type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP has refused them since {since}. The duty is paid when the goods are withdrawn, so the withdrawals can be declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare the withdrawals of this entry (types {withdrawals}) and leave the warehouse entry out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse withdrawal: paid later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes type {entry_type}. The refund comes when the warehouse entry itself liquidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File it now and expect the money later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary import, type {entry_type}: reported as refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP has not said so itself, but several who filed report that it is refused. Such entries rarely paid duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out. If your broker is sure that duty was paid and that CAPE takes it, confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for antidumping duties to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commerce has given its instructions and the liquidation is pending. Until then CAPE refuses entries of type {entry_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the entry again once it has liquidated; CAPE&apos;s window starts on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended for antidumping duties: paid later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes it. The refund comes once the suspension ends and the entry liquidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informal entry without a date: likely too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of type {entry_type} liquidate at once when they are released or paid, so CAPE&apos;s window is likely over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the liquidation date in ACE and add it to the list before you file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule known for type {entry_type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source says whether CAPE takes this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your broker. If it is refused, the other entries of the file are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{entry_type}” is not an entry type we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source says whether CAPE takes it, or the column holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at box 2 of Form 7501 and correct the list. If CAPE refuses the entry, the others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry summary is {summary_status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes accepted entry summaries only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your broker to get it accepted, then read a fresh report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty is not fully paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE refuses an entry while the statement that pays its duty is unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the payment shows as finished in ACE, then file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once CAPE has accepted an entry, no post-summary correction (PSC) can be made any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your broker finish or withdraw the correction first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry number to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE refuses a file without entry numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a list with entry numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header must read exactly “{expected}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line reads “{header}”. CAPE refuses a file with another header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program write the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}: more than one file is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP takes at most {limit} entry numbers in one upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the list is split into numbered files. Upload each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row} has more than the entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes one column, without a comma after the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has characters that do not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible marks and letters with accents can make CAPE refuse the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row} is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank lines can make CAPE refuse the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” does not end in .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes CSV files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name that ends in .csv, or let the program write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {size} bytes; CAPE takes less than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the list into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save this file in Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel can drop a zero or turn a number into a form like 1E+10. At risk here: {numbers}, such as {entry_number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the file as it was written. To look at it, use “Inspect a CSV”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund overdue: accepted {days} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP names a shorter time between acceptance ({accepted_on}) and refund. Not paid: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the ACE reports ES-022, REV-603 and REV-613 and import them here: they say whether the refund is on its way, was diverted or came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP refused {entries} of this declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other entries were accepted and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new declaration from the refused entries only, once the reasons are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are {days} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program knows CBP&apos;s rules as of {as_of}. CBP has changed rules at short notice before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at CBP&apos;s page on IEEPA refunds for changes before you upload, and load newer rules if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not liquidated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes it. CBP sets it to liquidate about {days} after it accepts the declaration, and the refund follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File it now. There is no hurry, but liquidation starts CAPE&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidated {days} ago, well inside CAPE&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes entries up to {window} after liquidation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File by {last_safe_day} ({days_left}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File by {last_safe_day} ({days_left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was liquidated on {liquidation_date}, {days} ago. CAPE takes entries up to {window} after liquidation; the last day is best avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File it soon. After that only a protest is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: last safe day {last_safe_day} ({days_left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was liquidated on {liquidation_date}, {days} ago. CAPE takes entries up to {window} after liquidation, and CBP may look at the file a day or more after the upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very last day: {last_day} ({days_left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was liquidated on {liquidation_date}, {days} ago. CAPE takes entries up to {window} after liquidation, and CBP may look at the file after the upload, when it is too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload it right away. Keep a protest ready in case it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past CAPE&apos;s window: liquidated {days} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes entries up to {window} after liquidation, and this one liquidated on {liquidation_date}. A protest (CBP Form 19) is possible up to {protest_time} after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File a protest by {protest_day} ({days_left}), yourself in ACE or through your broker or lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late for CAPE and for a protest: liquidated {days} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It liquidated on {liquidation_date}. CAPE takes entries up to {window}, a protest is possible up to {protest_time} after that. What remains is a case at the Court of International Trade, or a later phase of CAPE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a customs lawyer soon; a firm needs one at that court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It liquidated on {liquidation_date}. CAPE takes entries up to {window}, a protest is possible up to {protest_time} after that. What remains is a case at the Court of International Trade within two years, or a later phase of CAPE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a customs lawyer well before {court_day}, the earliest date on which the two years may end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It liquidated on {liquidation_date}. The earliest date on which the two years for a case at the Court of International Trade may end, {court_day}, has passed; the date is contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a customs lawyer at once whether a case is still possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will liquidate on {liquidation_date} ({days_left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is scheduled. CAPE takes the entry before it and for a time after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File it now; the schedule may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted now, paid later: {liquidation_status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes it, but the refund comes only when the entry really liquidates. Nobody can say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows here whether it has liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes an entry only for a limited time after its liquidation, and your list has neither date nor status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Liquidation Date and Liquidation Status to your ES-003 report and read it again. If you file now, CBP may refuse the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation unknown; by the usual cycle file by {last_safe_day} ({days_left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list has neither liquidation date nor status. On the usual cycle this entry liquidates between {expected_first} and {expected_last}. That is an estimate; ACE has the real date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Liquidation Date and Liquidation Status to your ES-003 report and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation unknown; by the usual cycle CAPE&apos;s window has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list has neither liquidation date nor status. On the usual cycle this entry liquidated between {expected_first} and {expected_last}, and the last safe day was {last_safe_day}. That is an estimate; ACE has the real date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Liquidation Date and Liquidation Status to your ES-003 report and read it again before you file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidated, but the day is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes an entry only for a limited time after its liquidation, and your list does not say when that was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Liquidation Date to your ES-003 report and read it again. If you file now, CBP may refuse the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protest is {protest_status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE refuses an entry with an open protest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the protest is about IEEPA duties only, ask whoever filed it about withdrawing it; then file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protest is {protest_status}; CAPE closes on {last_safe_day} ({days_left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE refuses an entry with an open protest. It can be withdrawn, but only as long as CAPE&apos;s window is open does that gain anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the protest is about IEEPA duties only, ask whoever filed it about withdrawing it, then file before that day. Else keep the protest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protest is {protest_status}: keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry liquidated {days} ago, so CAPE no longer takes it. The protest keeps your claim alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not withdraw it. Ask whoever filed it how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest {protest_number}: open or closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list has a protest number but not its state. CAPE refuses an entry with an open protest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Protest Status to your ES-003 report, or look the protest up in ACE, before you file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawback claim names this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE refuses entries on drawback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, and ask whoever filed the claim what becomes of the IEEPA duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged for reconciliation: file here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes flagged entries of type {entry_type} as long as no reconciliation entry (type 09) is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File here before the reconciliation entry, and tell whoever prepares that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged for reconciliation, and of type {entry_type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE takes flagged entries of a few types only, and this is not one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the entry on your list for a later phase, and ask your broker about the flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reconciliation entry is already filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a reconciliation entry (type 09) is on file, CBP leaves the entry to a later phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the entry on your list and watch for the next phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation due {reconciliation_due} ({days_left}): file that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP asks that a reconciliation entry (type 09) that is due so soon goes before the declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the reconciliation entry filed first, without the IEEPA increase, and ask your broker what follows for this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reconciliation entry was due on {reconciliation_due} ({days_left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP asks that the reconciliation entry (type 09) goes before the declaration. Its date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your broker whether it was filed. If it was, CAPE does not take this entry at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court dates come near for what is past protest: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case at the Court of International Trade must begin within two years. The first date that may count is {court_day} ({days_left}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a customs lawyer now, with the list of these entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first court date has passed; past protest: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case at the Court of International Trade must begin within two years. The first date that may count was {court_day}; each entry has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a customs lawyer at once, with the list of these entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{entry_number}” cannot be an entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry number has 11 letters and digits and no other signs: three for the filer, seven digits and a check digit. One number of another form and CAPE refuses the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at box 1 of the entry summary (Form 7501) or ask your broker, then type the number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{entry_number}” has {characters}; an entry number has 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry number is three letters or digits for the filer, seven digits and a check digit. One number of another form and CAPE refuses the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number cannot be right: its last digit should be {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit of an entry number follows from the ten before it, and here it does not. Most often one digit was mistyped or two changed places. CBP would not find the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {entry_number} with box 1 of Form 7501 and correct it. If it stands there exactly like this, confirm it and it can go into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual entry number: check it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 11 characters and may be right, but it is not a filer code followed by eight digits as entry numbers are today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {entry_number} with box 1 of Form 7501. If it stands there like this, leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{raw}” was changed by a spreadsheet; it should most likely be {entry_number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair changes digits of the number, so it needs your yes before it goes into a file that you sign for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with box 1 of Form 7501. Then restore the number, or type the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{raw}” lost its leading zero; it should be {entry_number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets drop zeros at the start of a number. With the zero the check digit fits. The repair changes the number, so it needs your yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the number, or type the right one from box 1 of Form 7501.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet turned this number into “{raw}”; it may be {entry_number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entry numbers look like 1E+10 to a spreadsheet, which then rounds digits away. They cannot always be brought back with certainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {entry_number} with box 1 of Form 7501 before you restore it. Better still, take the report from ACE again and open it here, not in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{raw}” was read as more than one number; one of them is {entry_number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds more than an entry number, so taking it apart needs your yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the cell. If it names these entries, agree; else type the right number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than once in the list: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE refuses a file that names an entry twice. The first is {entry_number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: each number goes into the file once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already accepted on {declaration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP accepts an entry on one declaration only; a second one would be refused as a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to file here. Follow the refund under that declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already on {declaration}, which has no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP accepts an entry on one declaration only. As long as the first is not answered, a second one would be refused as a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for CBP&apos;s answer and import it here. If that declaration was never uploaded, delete or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused earlier, on {declaration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that was refused may go on a new declaration once the reason is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the reason is settled before you file it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused earlier, on {declaration}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the reason is settled before you file it again; the declaration says what the message means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filer code {filer_code} is not yours ({own})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broker can declare only the entries that it filed itself: the first three characters must be its own filer code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this entry to the importer or to the broker that filed it. If the code is yours, add it to the importer&apos;s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list holds {count} filer codes: {filer_codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several brokers filed these entries. In the importer&apos;s own account that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do when you upload from the importer&apos;s account. Your brokers cannot upload each other&apos;s entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broker can declare only the entries that it filed itself. The profile does not say which filer codes are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your filer codes to the profile; entries of other brokers are then kept out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell named several entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell reads “{raw}”. It was taken apart, and each number became an entry of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the numbers are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same line again, counted once: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that overlap name the same line twice. Counting it twice would double the duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sources disagree about this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first difference is the {field}: {values}. A wrong value can lead to a wrong answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the newest report from ACE and take the older source out, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry belongs to another importer ({importer_number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the importer of record can declare an entry from its own account. This one carries {importer_number}, yours is {own}. ACE refuses it as an account mismatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the importer number in your profile, the two last digits too. If another firm is the importer of record, it must file, or its broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the importer of record or its broker can upload this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP takes a declaration from the importer of record or from the licensed broker that filed the entries, from nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the file and hand it to one of the two. They upload it from their own ACE account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list holds entries of {count} importers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each importer declares its own entries from its own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: each importer gets a file of its own. Upload each from the right account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broker may put the entries of several importers on one declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. Choose entries by importer if you would rather keep them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund account not confirmed: without it the money is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP pays refunds only to a bank account that is enrolled for ACH refunds. The enrolment for paying duty does not count, and each importer number and suffix needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it in ACE before you upload, then tick “{item}” on the checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE account or CAPE tab not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can only be uploaded on the CAPE tab of your own ACE account. Getting an account can take days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and look for the tab, then tick “{item}” on the checklist. Preparing the file can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund may go to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a notify party is on file with CBP (Form 4811) and named on the entry, the refund is paid to it and not to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your broker or carrier whether one is named, then tick “{item}” on the checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another party may receive the refund: named on {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle with that party before you upload who receives the money, or have it taken off the file at CBP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts to CBP not ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP first sets a refund against unpaid bills. It shows only as “Funds Diverted” in a report, without a notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in ACE for unpaid bills, then tick “{item}” on the checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US bank account in the importer&apos;s name not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds go to an account at a US bank that is in the name of the importer of record. A foreign account is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account in ACE, then tick “{item}” on the checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact on CBP Form 5106 not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code for the ACE sign-up goes to the e-mail address on this form and is valid for a few minutes only. Often it is an old address of a broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your broker which address is on file, have it changed if need be, then tick “{item}” on the checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data are not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once CBP has accepted an entry, neither the declaration nor the entry can be corrected, and CBP sets over- and underpayments of the whole entry against each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the entries with your broker, then tick “{item}” on the checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I checked it: this is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: your list has no {fields}. Add it to your ES-003 report and read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: {fields} is blank or says nothing we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding of another version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule behind it is not known to this version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Every rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP has not given this answer since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>To whom it may concern,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Please call me if anything is unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{importer} (importer number ending in {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry list for IEEPA refunds: {importer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are preparing CAPE declarations to get IEEPA duties back. Please send us a list of all entries that you filed for us with an entry date from {first} to {last}, for every filer code you used, also those that you think are too old: we sort them ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best is the ACE report ES-003 (entry summary line details) as an Excel or CSV file, unchanged, with these columns added to it. A list of your own will do if it has the same columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot do without:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please add as far as you can, since each one foresees a refusal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep entry numbers as text with all 11 characters: Excel drops leading zeros and turns numbers such as 12E45670123 into something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us as well: entries with an open protest or a drawback claim; corrections (PSC) that are under way or planned; whether a Form 4811 is on file for us, and who stands in box 28 of our Forms 7501.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries to put right before CAPE: {importer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before we declare our entries in CAPE, the following has to be cleared up. An accepted declaration cannot be changed, and its entries take no Post Summary Correction any more, so please answer before anything is filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of these entries has to be declared by {day}; please answer well before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entry numbers cannot be right. Please send the numbers as they stand on the Form 7501:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these rows we could not read any entry number. Which entries are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Post Summary Correction seems to be under way. Please finish it, and tell us when it is through:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in these entries does not fit together. Please look at them, and tell us whether they need a correction:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entry summaries do not stand as accepted, or their duty as paid. Please have it settled, or tell us which entry took their place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} (in our list: {raw})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, row {row}: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more, which we send you as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Summary for your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook of all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the broker: what to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for a lawyer: protest and court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook of rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the broker: send the entry list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the file, what is not and why. To sign and put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry with route, reason, dates and money, for Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last safe days, protest and court days, when the money is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and summaries that only your broker can clear up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that CAPE does not take any more, with all their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of your files that belong to no entry, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for all your entries, with the columns that count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE Desktop {version}, rules {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack}, as known on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEPA duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, and {count} without a known amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a CAPE declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in the upload file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money usually comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}, if CBP accepts it on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of every entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the upload file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another file made from the same list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could go into a file; you took it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it later, by its last safe day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {entries} more; the workbook of all entries lists every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of this list can go into CAPE as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the sources that belong to no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What filing brings with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this summary and checked the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts of refund and interest are estimates from your list. CBP computes each entry anew and settles its own claims first. This paper is no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEPA duty outside CAPE: protest and court dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entries paid IEEPA duty and cannot be declared in CAPE today. Days are counted from the dates in the importer&apos;s list: protest {protest_days} days after liquidation, court {court_years} years from the earliest day on which the duty can have been paid. Which day starts the two years is contested; check every date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest still possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest window closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEPA duty by programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not split: the list has no tariff lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (passed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE dates of {importer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE: upload {entries} by today ({money})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last safe day for these entries. CBP may look at the file a day or more after the upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest: last day for {entries} ({money})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE does not take these entries today. A protest (CBP Form 19) keeps the way to the money open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court: two years for {entries} ({money})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest day on which a suit in the Court of International Trade may be too late. Talk to a customs lawyer long before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE refund: look at your bank ({entries}, {money})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds usually come from {first} to {last}, without an e-mail. Interest may come apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE refund should have come ({entries}, {money})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual time ended on {last}. Look at the ACE reports ES-022, REV-603 and REV-613, then write to IEEPARefunds@cbp.dhs.gov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as if CBP accepts the declaration on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: {numbers} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} ({in_days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>“{name}” is not there any more. It was moved, renamed or deleted: choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose the file that holds your entries, or run the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened, most likely because it is open in Excel. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in Excel, save a copy without it and choose that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read to its end. Download or ask for it again; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is far larger than an entry list can be ({limit}). Choose the report itself, or split it by date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a table but {form}. Choose an Excel workbook or a CSV file; a PDF has to be typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Save it in Excel as .xlsx or .csv and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no sheet called “{sheet}”. It has: {sheets}. Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of column names was found in “{name}”. Say which row holds them, or that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of “{name}” holds entry numbers. An entry number has 11 letters and digits, such as ABC-1234567-6. Choose another file, or say which column it is. Columns found: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no column called “{column}”. Columns found: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more columns of “{name}” could be the {field}: {columns}. Choose one, on the command line with --column {field}=HEADER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has column names but no entries below them. Run the report again with a wider date range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{name}” says of your entries cannot be told from its column names. Open it once in the program’s window and match its columns there; after that it is known. Columns found: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “{name}”. Choose another folder where you keep your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is already there and was not touched. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not written. Make room or choose another disk, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder and save again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” did not read back as it was written, so it does not count as saved. Save it in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your history was last used by a newer version of CAPE Desktop. Install that version again; the history was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file “{name}” is damaged. It was not changed. Restore a backup from the folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is in use by another program, most likely a second CAPE Desktop. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no declaration “{name}” in your history. The history list names those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no importer “{name}” in your history. Check the spelling, or create it in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a complete backup of CAPE Desktop. Your present data were not touched; choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule pack “{name}” cannot be used: {place}: {reason}. The rules in use stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s rules are missing ({name}). Install CAPE Desktop again; your data are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} cannot be used like this: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refunds</name>
    <message>
        <source>Authorized, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by CBP for a debt (Funds Diverted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back to Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being paid out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until ACH refunds are set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP took {money} for a debt it says you owe (Funds Diverted). Ask CBP&apos;s revenue office which bill it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} was paid out and came back. Check the bank account in your ACH refund enrolment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} waits until you are enrolled for ACH refunds in ACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount includes interest, up to {money}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} less than the highest estimate: the part that is ordinary duty stays with CBP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} is missing. CBP works the whole entry out anew and sets off what else was owed on it; compare its liquidation notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} more than expected. Other duty on the entry may have been paid back with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came yet; {money} is expected at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was expected is not known, so nothing can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund with interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund without interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last safe day to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day for a protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest court date to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund expected from this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund overdue: look at ES-022, REV-603 and REV-613</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund held: set up ACH refunds in ACE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Claim Details from the Claim Status tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation Result File from the File Uploads tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE report ES-022, CAPE Entry Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE report REV-603, Trade Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE report REV-613, ACH Rejected Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE report REV-615, CAPE Details Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh report on your entries, such as ES-003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report on refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deposit that you matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what CBP decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP&apos;s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of money (duty or interest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund without interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary refund status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace or check number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidation date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds entry numbers or refund numbers. Say which one does, once for this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry numbers are there, but no column was recognised that says what CBP decided or paid. Say which one does, once for this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns hold entry numbers. Choose the one that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted and updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it again now: CBP dropped the rule that refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it again once it is mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it again later: this passes with time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may go again: look at the message first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot go again in CAPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with word of a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not in any of your declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} that nobody can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>File now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late for CAPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in CAPE today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IEEPA duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way: these can go into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to be put right or confirmed before these can go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are on an earlier declaration; a second one would be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidated too long ago for CAPE, but a protest is still possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old for CAPE and for a protest: ask a customs lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE does not take these at present; keep them for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IEEPA duty was paid on these, so there is nothing to get back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total, not an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column names once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry number in this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry number cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set this row aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} number lost its leading zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} numbers lost their leading zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} number was turned into a form like 1.23E+10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} numbers were turned into a form like 1.23E+10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} number has a stray “.0” at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} numbers have a stray “.0” at their end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} number is wrapped in quotes or a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} numbers are wrapped in quotes or a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} number has hyphens, blanks or unusual characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} numbers have hyphens, blanks or unusual characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} number was put together from filer code and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} numbers were put together from filer code and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} number has words around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} numbers have words around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rule_packs</name>
    <message>
        <source>Limits and day counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings that are not IEEPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What CAPE does with entry types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of ACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What filing brings with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Know who the importer of record is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund goes to the importer of record. Only that firm, or the broker who filed the entry, may declare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form 7501 of each shipment, box 30 (older forms: 26); or your broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a few Form 7501 prints, at least one for every broker and courier you used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the importer number on them with your own (EIN or SSN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier shipments: ask whether the courier was importer of record. DHL then files for itself; FedEx files as your broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, if you must ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The courier was the importer. Then the refund is the courier&apos;s, and you claim it from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your broker or courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form 5106 shows your own name and e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you sign up, ACE compares your name, number and e-mail with CBP Form 5106 and sends a code to that e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP Form 5106, the importer&apos;s master record; the e-mail is box 2E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your broker to read you the record CBP has of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the e-mail is a former broker&apos;s or a colleague&apos;s who left, have the broker update it, or send the paper form to CBP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number in one of CBP&apos;s forms: NN-NNNNNNN, NNN-NN-NNNN or YYDDPP-NNNNN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code goes to an address nobody reads, and it lives for ten minutes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form 5106 shows a real address of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since September 18, 2026 CBP may cancel importer numbers whose address is an agent&apos;s, a post-office box or a business center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP Form 5106, address boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address on the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update it to the place where the firm really is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importer number becomes inactive, and nothing can be filed under it (error F875).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Portal account with the importer view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE, the refund enrolment and all reports live in the ACE Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ace-accounts.cbp.gov/s/importer-form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out first whether your firm has an account already (see the next item).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the importer form; it is for importers with a Form 5106 and without any ACE access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the mailbox of the Form 5106 open: the code that comes is good for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and check that your importer number is listed under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 to 30 minutes, then some waiting; the older form by e-mail takes 3 to 5 business days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form says duplicate tax ID: somebody has opened the account before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Account Service Desk, 866-530-4172, ace.support@cbp.dhs.gov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know who owns the ACE account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each account has one Trade Account Owner. If that person left, nobody can give you rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Portal, Accounts; or the service desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in the firm, then your broker, who signed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was somebody who left, ask the service desk for a change of owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, or some days for a change of owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up fails again and again because the account exists under a former employee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Account Service Desk, 866-530-4172</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can sign in today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE switches an account off after 45 days without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Portal sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in now, not on the day of the upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is switched off, or shows error 41 or 42, call the service desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute, or a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the last safe day the account turns out to be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAPE tab is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the tab nothing can be uploaded; there is no other way into CAPE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Portal &gt; More &gt; CAPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and switch to the Importer view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open More and look for CAPE. The pages File Uploads and Claim Status should open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Filer account may upload only if its Filer Type is Importer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab is missing, or says that it is not available: wrong kind of account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may see the refund page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page for refunds shows only to the account owner and to users with full access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Portal &gt; Tools &gt; User Access &gt; Roles &gt; Importer &gt; Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the account owner to open your role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have Full Access set for the ACH refund tab; Read-Only cannot add a bank account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab stays hidden, and it looks as if it did not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of your ACE account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACH refunds are enrolled for this importer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP has sent no checks since February 6, 2026. Without enrolment the refund is held until it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Portal &gt; Accounts &gt; Importer &gt; your account &gt; ACH Refund Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account and press Get Info, or Refresh, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the bank account: routing number, account number, checking or savings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again for every importer number and every suffix that stands on your entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 15 minutes for each number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are set up to pay duty by ACH. That is another enrolment and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenuerefunds@cbp.dhs.gov, 317-298-1200 ext. 4015</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank account is in the United States and in the importer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP pays to accounts at banks in the United States only, in the name of the importer of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same ACH refund page; your bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name on the account against the importer of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routing number has 9 digits, the account number 17 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importers abroad open an account at a bank in the United States first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes; weeks if an account must be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign or a private account: the payment comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is named to get your refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Form 4811 on file sends the refund to another party, if that party&apos;s number also stands in box 28 of the Form 7501.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Portal, the importer&apos;s account; box 28 of the Form 7501</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your broker whether a Form 4811 is on file for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at box 28 of some Form 7501 prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the money should come to you, have the designation ended before you upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some days, before filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A courier or broker receives the money. A designation lapses by itself only after three years without use or without an open entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a broker files: a power of attorney with that broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broker may declare only entries that the broker filed, and only with your power of attorney.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your papers with the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this if you upload the file yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several brokers each one declares its own entries, or you declare them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new broker takes the job and cannot do it: somebody else filed the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker who filed the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of your entries with their status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The more the list says of each entry, the more refusals this program can foresee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Reports: ES-003 (entry summary line details), ES-701 or ES-702 (liquidations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ES-003 for February 4, 2025 to February 23, 2026, for all brokers and filer codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the columns for liquidation, reconciliation, protest and importer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access? Send each broker the letter that this program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some hours; some days through brokers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several brokers is forgotten, and with it a part of the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your brokers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All corrections are finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a declaration is accepted its entries take no Post Summary Correction any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your broker; the ACE entry summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each broker for corrections that are open or planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave those entries out until the correction is through; mind their last safe day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong value or class stays wrong (error 864).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know your unpaid CBP bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP takes what you owe out of the refund before it pays, and does not tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Portal, importer account; ACE Reports, REV group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for open bills under your importer number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay or dispute them before you upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less money comes than you expect, shown as Funds Diverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know which entries are under protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry with an open or suspended protest is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE Portal, protest pages; your lawyer or broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever filed protests for you for the list of entry numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest about IEEPA duty alone and entry still inside its 80 days: talk about withdrawing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past 80 days: keep the protest, it is your way to the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protest is withdrawn although CAPE is already closed for the entry, and both ways are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever filed the protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked through the list yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the upload you certify that the entries are yours and the data are right; an accepted declaration cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages Check and fix and Choose what to file of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number of entries and the duty with your own books or the broker&apos;s invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open some entries that look odd to you and read what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle every question that is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is missing or does not belong there, and it is noticed after the upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload was a workbook, a PDF or something else than a CSV file. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the .csv file that this program wrote, without opening it in Excel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one row has the wrong form, or its first three characters are not the filer code of your account. One such row stops the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the Validation Result File from File Uploads, mend or take out the rows it names, then upload the complete file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is not in ACE, belongs to another importer number than the account&apos;s, or is on an earlier declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the Validation Result File, take those entries out or use the right account, then upload the complete file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your upload waits in line. At busy times that takes one to two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. A second upload of the same entries would count as a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE was overloaded and took nothing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Claim Status first. If no claim number is there, upload the same file again after an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawback claim names this entry, and CAPE does not handle such entries today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list. Ask whoever filed the drawback, or a customs lawyer, about the court dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is flagged for reconciliation. Since June 29, 2026 that is allowed for types 01, 02 and 06 as long as no type 09 is on file; otherwise it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused before June 29, 2026: declare it again. Refused later: ask your broker whether a type 09 was filed and what type the entry is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry summary does not stand as accepted in ACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the broker who filed it to get the summary accepted, or to tell you which entry replaced it; then declare that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP closed the entry more than 80 days before you filed, so CAPE can no longer open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 180 days of liquidation file a protest (CBP Form 19). After that only a court can help: see a customs lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protest against this entry is open or suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the protest is about IEEPA duty alone and the entry is still inside its 80 days, ask whoever filed it about withdrawing it, then declare again. Past 80 days keep the protest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPE does not take this entry type, among them warehouse types 21 and 22 since July 7, 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a warehouse entry declare the withdrawals (31, 32, 34, 38) instead. For other types there is no way in CAPE today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tariff number on the entry was not in force on the date of its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your broker put the right number on by a Post Summary Correction, then declare the entry again. Too late for a correction: write to IEEPARefunds@cbp.dhs.gov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tariff number that only works together with another one stands without its partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your broker add the partner number by a Post Summary Correction, then declare the entry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP&apos;s system could not work out the duty without the IEEPA part. Sometimes that passes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it once more. If it comes back, have your broker check the tariff numbers, and write to IEEPARefunds@cbp.dhs.gov when they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment of the duty is not finished in CBP&apos;s books. The wording of this message is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the statement shows as paid, then declare the entry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ACE account is neither that of the importer of record nor that of the broker who filed this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it from the account with the right importer number and suffix, or ask the broker who filed it to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP finds no IEEPA number with duty on this entry. The wording of this message is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list. If you paid IEEPA duty on it, ask your broker on which line it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry carries the Section 122 surcharge, which is another law than IEEPA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list: CAPE does not pay this surcharge back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the goods stands on the IEEPA number instead of the ordinary tariff number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your broker move the value by a Post Summary Correction, then declare the entry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP is looking at this entry summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the review to end and watch the last safe day; ask your broker what CBP wants to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importer number is already tied to another ACE account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the ACE Account Service Desk, 866-530-4172, and ask who owns that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error 864: the entry is on an accepted declaration, and from then on no Post Summary Correction is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the refund. What is still wrong afterwards has to go by protest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error F883: on foreign trade zone entries (type 06) a correction may not change IEEPA numbers since August 21, 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your broker; the IEEPA numbers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error F875: CBP has set the importer number to inactive, for instance because of its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update CBP Form 5106 with the importer&apos;s real address, through your broker or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP wanted the value on the ordinary tariff number. It dropped this check in late June 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend: put the entry on a new declaration if it is still inside its 80 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP minded the order and pairing of tariff numbers. It replaced this check by two narrower ones in late June 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend at first: put the entry on a new declaration if it is still inside its 80 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the right account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the ACE Portal. Only the importer of record, or the broker who filed the entries, may declare them; a lawyer or consultant may not do it for them. With several accounts take the one with the importer number that stands on the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the CAPE tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose More in the menu, then CAPE. No CAPE there? Then your account is of another kind, or you are in the wrong view: switch to your Importer (or Broker) account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page File Uploads press Upload. A dialog called CAPE Upload opens. You need not download the template it offers: this program&apos;s file has the same header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file as it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .csv file that this program wrote. Do not open it in Excel before: Excel drops leading zeros and turns some numbers into 1E+10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and tick the certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You certify that the data are right and agree that CBP nets what you overpaid against what you underpaid. Read it; tick it; press Upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back here and record that you uploaded it. The next file can be uploaded right after; each one becomes its own declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the file passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Uploads shows how far it is; at busy times that takes one to two days. If the file failed, no entry of it counts: download the Validation Result File, mend the rows it names and upload the complete file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down the claim number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the file passes, Claim Status shows a claim number. Record it here: it is what you name when you ask CBP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the claim details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Claim Status says Accepted, Accepted with Error(s) or Rejected, press Download Claim Details and open that file in this program. Entries that were refused can go on a new declaration once they are mended; do not send the accepted ones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP sets unliquidated entries to liquidate 45 days after acceptance and opens liquidated ones again the next business day. Refunds usually come 60 to 90 days after acceptance, grouped by importer and liquidation date, without an e-mail. Reports ES-022, REV-603, REV-613 and REV-615 in ACE show where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once CBP accepts a declaration it cannot be changed or taken back. A forgotten entry goes on a new declaration; a wrong one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on the entries on it take no Post Summary Correction (error 864). Finish every correction first, for whatever reason you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP computes each whole entry again. If you paid too little elsewhere on it, that is taken from the refund, and something may be left to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP settles your unpaid bills first and sends only the rest, without a letter. Reports show it as Funds Diverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declare that you are the importer of record or the broker who filed these entries. Nobody else may upload this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money goes by ACH to the bank account in ACE. Without enrolment for exactly this importer number and suffix it is held, not lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules page</name>
    <message>
        <source>The upload file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer and broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the entry summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation and the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff numbers and duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the upload, and court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources and the rules themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule of CAPE Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the {count} rules by which entries, files and declarations are checked, as known on {as_of}. CBP changes its rules; its own page counts more than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {route}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order, nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person may confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP&apos;s own text or law</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>ACE report ES-003, one row a tariff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE report, one row an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry list, one row an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry list, several rows an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of entry numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sheets were not read: {sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden in Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files in the archive were not read: {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has {rows} rows, as many as a sheet can hold, so the report is most likely cut. Run it for shorter date ranges and add all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows are hidden by a filter in Excel; they were read too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged entry cells were filled down over {rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in an old encoding ({encoding}); check names with accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as you matched them last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row of column names; the first row holds data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tariff numbers it cannot be proved that these entries paid IEEPA duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is really {form}, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows have a quotation mark that is never closed. Each was read as far as its line goes; check them, and whether the file is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of “{column}” were read as day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells of “{column}” are no possible date and were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells of “{column}” are no amount and were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells of “{column}” say something unknown, such as “{example}”, and count as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” repeats the entry&apos;s amount on each of its rows; it was counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns could be the {field}. Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than half of this column reads as entry numbers. Is it the right one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column is called so, but this one holds what looks like the {field}. Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no column names, so the {field} was found by its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers lack their first three characters, the filer code of whoever filed the entries. Give it once for the whole file; only numbers whose check digit agrees with it are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column reads as entry numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be the {field}. Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry summary date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notify party (Form 4811)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry summary status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidation status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidation date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protest status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconciliation flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconciliation entry filed (type 09)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconciliation due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post summary correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD/CVD liquidation pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tariff ordinal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary duty rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special programme (SPI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEPA duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total duty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted and updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on this computer. ACE does not have it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE has the file. Its answer is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE did not take the file. Nothing was declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE took the file and refused every entry in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE accepted the entries. The refund is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE accepted some entries and refused others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBP took the IEEPA duty off every entry. The refund follows the liquidation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
