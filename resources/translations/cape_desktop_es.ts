<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About CAPE Desktop</source>
            <translation>Acerca de CAPE Desktop</translation>
        </message>
        <message>
            <source>Prepares CAPE declarations from your entry lists. It gives no legal advice.</source>
            <translation>Prepara declaraciones CAPE a partir de sus listas de entradas. No da asesoría legal.</translation>
        </message>
        <message>
            <source>No connection was opened</source>
            <translation>No se abrió ninguna conexión</translation>
        </message>
        <message>
            <source>Show &amp;data folder</source>
            <translation>Mostrar la carpeta de &amp;datos</translation>
        </message>
        <message>
            <source>{id}, as known on {day}</source>
            <translation>{id}, según lo conocido el {day}</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Funciona en</translation>
        </message>
    </context>
    <context>
        <name>AnswerWindows</name>
        <message>
            <source>Evidence package</source>
            <translation>Paquete de pruebas</translation>
        </message>
        <message>
            <source>Sources, the uploaded bytes, answers, findings, changes, and a README that explains them.</source>
            <translation>Fuentes, los bytes que se subieron, respuestas, hallazgos, cambios y un README que los explica.</translation>
        </message>
        <message>
            <source>Copies of these files are gone and not in it: {names}</source>
            <translation>Ya no existen copias de estos archivos y no están incluidas: {names}</translation>
        </message>
        <message>
            <source>The evidence package is saved: {name}</source>
            <translation>El paquete de pruebas está guardado: {name}</translation>
        </message>
        <message>
            <source>Dates for your calendar</source>
            <translation>Fechas para su calendario</translation>
        </message>
        <message>
            <source>Open it with your calendar. To have later changes there too, save it again and open it again: what is there already is replaced, not doubled.</source>
            <translation>Ábralo con su calendario. Para tener allí también los cambios posteriores, guárdelo y ábralo de nuevo: lo que ya está se reemplaza, no se duplica.</translation>
        </message>
        <message>
            <source>The dates are saved: {name}</source>
            <translation>Las fechas están guardadas: {name}</translation>
        </message>
        <message>
            <source>Show in fol&amp;der</source>
            <translation>Mostrar en la &amp;carpeta</translation>
        </message>
    </context>
    <context>
        <name>AnswersTab</name>
        <message>
            <source>Accepted</source>
            <translation>Aceptadas</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazadas</translation>
        </message>
        <message>
            <source>Can go again</source>
            <translation>Pueden ir de nuevo</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Aún sin respuesta</translation>
        </message>
        <message>
            <source>CBP's answers</source>
            <translation>Respuestas de CBP</translation>
        </message>
        <message>
            <source>What the answer means</source>
            <translation>Qué significa la respuesta</translation>
        </message>
        <message>
            <source>&amp;New declaration from refused entries…</source>
            <translation>&amp;Nueva declaración con las entradas rechazadas…</translation>
        </message>
        <message>
            <source>Ta&amp;ke in what came back…</source>
            <translation>Incorporar lo que &amp;llegó…</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>Qué entradas</translation>
        </message>
        <message>
            <source>All entries ({count})</source>
            <translation>Todas las entradas ({count})</translation>
        </message>
        <message>
            <source>Refused ({count})</source>
            <translation>Rechazadas ({count})</translation>
        </message>
        <message>
            <source>CBP refused {entries}: {what}</source>
            <translation>CBP rechazó {entries}: {what}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln (is|are) in another declaration since</source>
            <translation>
                <numerusform>%Ln está en otra declaración desde entonces</numerusform>
                <numerusform>%Ln están en otra declaración desde entonces</numerusform>
            </translation>
        </message>
        <message>
            <source>Select an entry to see what CBP's answer means</source>
            <translation>Seleccione una entrada para ver qué significa la respuesta de CBP</translation>
        </message>
        <message>
            <source>CBP says: “{words}”</source>
            <translation>CBP dice: “{words}”</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>CBP dropped this rule on {day}</source>
            <translation>CBP eliminó esta regla el {day}</translation>
        </message>
        <message>
            <source>This message is not known to the program; it stands here as it came.</source>
            <translation>El programa no conoce este mensaje; aparece aquí tal como llegó.</translation>
        </message>
        <message>
            <source>You recorded that CBP accepted it. No file that came back names it yet.</source>
            <translation>Usted anotó que CBP la aceptó. Ningún archivo recibido la nombra todavía.</translation>
        </message>
        <message>
            <source>No file that came back says anything of this entry yet.</source>
            <translation>Ningún archivo recibido dice todavía nada de esta entrada.</translation>
        </message>
        <message>
            <source>It is in {name} since, so it cannot be declared again.</source>
            <translation>Desde entonces está en {name}, así que no se puede declarar otra vez.</translation>
        </message>
        <message>
            <source>Already declared again</source>
            <translation>Ya se declaró de nuevo</translation>
        </message>
        <message>
            <source>CAPE's last day was {day}.</source>
            <translation>El último día de CAPE fue el {day}.</translation>
        </message>
        <message>
            <source>Too late for CAPE</source>
            <translation>Demasiado tarde para CAPE</translation>
        </message>
        <message>
            <source>Very last day: {day}. Upload it right away.</source>
            <translation>El ultimísimo día: {day}. Súbalo de inmediato.</translation>
        </message>
        <message>
            <source>Too late to be sure</source>
            <translation>Demasiado tarde para tener certeza</translation>
        </message>
        <message>
            <source>Last safe day: {day}</source>
            <translation>Último día seguro: {day}</translation>
        </message>
        <message>
            <source>{day}: {verdict}, in {file} ({kind})</source>
            <translation>{day}: {verdict}, en {file} ({kind})</translation>
        </message>
        <message>
            <source>Declared again</source>
            <translation>Declarada de nuevo</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>CBP's decision</source>
            <translation>Decisión de CBP</translation>
        </message>
        <message>
            <source>CBP's words</source>
            <translation>Mensaje de CBP</translation>
        </message>
        <message>
            <source>Can it go again?</source>
            <translation>¿Puede ir de nuevo?</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
    </context>
    <context>
        <name>CandidatesCard</name>
        <message>
            <source>Use “{column}”</source>
            <translation>Usar “{column}”</translation>
        </message>
        <message>
            <source>{use} ({sample}, …)</source>
            <translation>{use} ({sample}, …)</translation>
        </message>
    </context>
    <context>
        <name>ChangesTab</name>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Nothing was changed: the entries are as your list had them</source>
            <translation>No se cambió nada: las entradas están como en su lista</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Put right what is wrong</source>
            <translation>Corrija lo que está mal</translation>
        </message>
        <message>
            <source>Search entry numbers</source>
            <translation>Buscar números de entrada</translation>
        </message>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Buscar (Ctrl+F)</translation>
        </message>
        <message>
            <source>Undo the last change (Ctrl+Z)</source>
            <translation>Deshacer el último cambio (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>Rehacer (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>What was found about the list as a whole</source>
            <translation>Lo que se encontró en la lista en su conjunto</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Requieren su atención</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Advertencias</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>En orden</translation>
        </message>
        <message>
            <source>Not for the file</source>
            <translation>No van en el archivo</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apartadas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln remark(|s)</source>
            <translation>
                <numerusform>%Ln observación</numerusform>
                <numerusform>%Ln observaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs you here. Look through the warnings and go on.</source>
            <translation>Aquí nada requiere su atención. Revise las advertencias y continúe.</translation>
        </message>
        <message>
            <source>Nothing to put right</source>
            <translation>Nada que corregir</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entr(y|ies) need(s|) you before anything can be done with (it|them). You may also go on and leave (it|them) for later.</source>
            <translation>
                <numerusform>%Ln entrada requiere su atención antes de poder hacer algo con ella. También puede continuar y dejarla para después.</numerusform>
                <numerusform>%Ln entradas requieren su atención antes de poder hacer algo con ellas. También puede continuar y dejarlas para después.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(|s)</source>
            <translation>
                <numerusform>%Ln cambio</numerusform>
                <numerusform>%Ln cambios</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckTables</name>
        <message>
            <source>Show what was found (Enter)</source>
            <translation>Mostrar lo que se encontró (Entrar)</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>There are no entries yet</source>
            <translation>Todavía no hay entradas</translation>
        </message>
        <message>
            <source>No entry here. Choose “All” for the rest</source>
            <translation>Aquí no hay ninguna entrada. Elija “Todas” para ver las demás</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Lo que dice</translation>
        </message>
        <message>
            <source>Entry number</source>
            <translation>Número de entrada</translation>
        </message>
        <message>
            <source>F2 to give one</source>
            <translation>F2 para escribir uno</translation>
        </message>
        <message>
            <source>Rows set aside</source>
            <translation>Filas apartadas</translation>
        </message>
        <message>
            <source>Every row of your files belongs to an entry</source>
            <translation>Cada fila de sus archivos pertenece a una entrada</translation>
        </message>
        <message>
            <source>Save these ro&amp;ws as a workbook…</source>
            <translation>&amp;Guardar estas filas como libro de Excel…</translation>
        </message>
        <message>
            <source>In the file: {raw}</source>
            <translation>En el archivo: {raw}</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Qué se encontró</translation>
        </message>
        <message>
            <source>IEEPA duty</source>
            <translation>Arancel IEEPA</translation>
        </message>
        <message>
            <source>Last safe day</source>
            <translation>Último día seguro</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>No entry number can be read here</source>
            <translation>Aquí no se puede leer ningún número de entrada</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>En orden</translation>
        </message>
        <message numerus="yes">
            <source>{title} (and %Ln more)</source>
            <translation>
                <numerusform>{title} (y %Ln más)</numerusform>
                <numerusform>{title} (y %Ln más)</numerusform>
            </translation>
        </message>
        <message>
            <source>“{typed}” has not the 11 letters and digits of an entry number; nothing was changed</source>
            <translation>“{typed}” no tiene las 11 letras y dígitos de un número de entrada; no se cambió nada</translation>
        </message>
        <message>
            <source>You left it out</source>
            <translation>Usted la dejó fuera</translation>
        </message>
    </context>
    <context>
        <name>ChecklistRow</name>
        <message>
            <source>How?</source>
            <translation>¿Cómo?</translation>
        </message>
        <message>
            <source>How do I do this?</source>
            <translation>¿Cómo se hace esto?</translation>
        </message>
        <message>
            <source>How do I do this: {what}</source>
            <translation>Cómo se hace esto: {what}</translation>
        </message>
        <message>
            <source>State of: {what}</source>
            <translation>Estado de: {what}</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sin responder</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>No corresponde</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde el {day}</translation>
        </message>
        <message>
            <source>said on {day}</source>
            <translation>dicho el {day}</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Cuánto tarda</translation>
        </message>
        <message>
            <source>What goes wrong</source>
            <translation>Qué suele salir mal</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>A quién preguntar</translation>
        </message>
        <message>
            <source>Source: {sources}</source>
            <translation>Fuente: {sources}</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>For yourself: who, when, a confirmation number</source>
            <translation>Para usted: quién, cuándo, un número de confirmación</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>ChoosePage</name>
        <message>
            <source>Choose what to file today</source>
            <translation>Elija qué presentar hoy</translation>
        </message>
        <message>
            <source>Every entry has its place here. Only those under “File now” can go into the file.</source>
            <translation>Cada entrada tiene aquí su lugar. Solo las que están en “Presentar ahora” pueden ir en el archivo.</translation>
        </message>
        <message>
            <source>Tick &amp;all</source>
            <translation>Marcar &amp;todas</translation>
        </message>
        <message>
            <source>Tick n&amp;one</source>
            <translation>Marcar ni&amp;nguna</translation>
        </message>
        <message>
            <source>Search entry numbers</source>
            <translation>Buscar números de entrada</translation>
        </message>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Buscar (Ctrl+F)</translation>
        </message>
        <message>
            <source>Entries of the route</source>
            <translation>Entradas de esta vía</translation>
        </message>
        <message>
            <source>No entry here</source>
            <translation>Aquí no hay ninguna entrada</translation>
        </message>
        <message>
            <source>Show only t&amp;hese</source>
            <translation>Mostrar so&amp;lo estas</translation>
        </message>
        <message>
            <source>These can go into the file, some of them with a doubt</source>
            <translation>Estas pueden ir en el archivo, algunas con una duda</translation>
        </message>
        <message numerus="yes">
            <source>Perhaps too late for %Ln entr(y|ies): your list has no liquidation date, and by the usual cycle CAPE has closed. ACE has the real date. CAPE would refuse them; the others are not affected.</source>
            <translation>
                <numerusform>Quizás sea tarde para %Ln entrada: su lista no trae la fecha de liquidación y, según el ciclo usual, el plazo de CAPE ya cerró. ACE tiene la fecha real. CAPE la rechazaría; las demás no se ven afectadas.</numerusform>
                <numerusform>Quizás sea tarde para %Ln entradas: su lista no trae la fecha de liquidación y, según el ciclo usual, el plazo de CAPE ya cerró. ACE tiene la fecha real. CAPE las rechazaría; las demás no se ven afectadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Perhaps too late: %Ln entr(y|ies)</source>
            <translation>
                <numerusform>Quizás tarde: %Ln entrada</numerusform>
                <numerusform>Quizás tarde: %Ln entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry number</source>
            <translation>Número de entrada</translation>
        </message>
        <message>
            <source>Act by</source>
            <translation>Actuar a más tardar</translation>
        </message>
        <message>
            <source>IEEPA duty</source>
            <translation>Arancel IEEPA</translation>
        </message>
        <message>
            <source>Expected back</source>
            <translation>Por recuperar</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>In the file: {total}</source>
            <translation>En el archivo: {total}</translation>
        </message>
        <message>
            <source>Nothing is chosen for the file</source>
            <translation>No se ha elegido nada para el archivo</translation>
        </message>
        <message>
            <source>&amp;Next: save</source>
            <translation>&amp;Siguiente: guardar</translation>
        </message>
        <message>
            <source>Perhaps past</source>
            <translation>Quizás vencido</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPage</name>
        <message>
            <source>Column {letters}</source>
            <translation>Columna {letters}</translation>
        </message>
        <message>
            <source>Say what the columns mean</source>
            <translation>Diga qué significan las columnas</translation>
        </message>
        <message>
            <source>This is how your file was read. Change what is wrong; the rest can stay.</source>
            <translation>Así se leyó su archivo. Cambie lo que esté mal; lo demás puede quedarse.</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>Primeras filas del archivo</translation>
        </message>
        <message>
            <source>Columns and what they mean</source>
            <translation>Las columnas y lo que significan</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>What divides the columns</source>
            <translation>Qué separa las columnas</translation>
        </message>
        <message>
            <source>How the letters are stored</source>
            <translation>Cómo están guardadas las letras</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>Row with the column names</source>
            <translation>Fila con los nombres de las columnas</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Sheet</source>
            <translation>&amp;Hoja</translation>
        </message>
        <message>
            <source>Column names are in &amp;row</source>
            <translation>Los nombres de las columnas están en la &amp;fila</translation>
        </message>
        <message>
            <source>&amp;Divided by</source>
            <translation>Separa&amp;das por</translation>
        </message>
        <message>
            <source>L&amp;etters</source>
            <translation>Le&amp;tras</translation>
        </message>
        <message>
            <source>Which column holds the entry numbers?</source>
            <translation>¿Qué columna contiene los números de entrada?</translation>
        </message>
        <message>
            <source>Choose “entry number” for it below. An entry number has 11 letters and digits, such as ABC-1234567-6. If there is none, add the field Entry Summary Number to your ACE report, or ask your broker for it.</source>
            <translation>Elija abajo “número de entrada” para ella. Un número de entrada tiene 11 letras y dígitos, como ABC-1234567-6. Si no hay ninguna, agregue el campo Entry Summary Number a su reporte de ACE o pídalo a su agente aduanal.</translation>
        </message>
        <message>
            <source>They look like dates, a duty or an entry type. If one matters, say below what it means.</source>
            <translation>Parecen fechas, un arancel o un tipo de entrada. Si alguna importa, diga abajo qué significa.</translation>
        </message>
        <message>
            <source>Not used: {columns}</source>
            <translation>Sin usar: {columns}</translation>
        </message>
        <message>
            <source>Every column that is needed was recognized; nothing to do here.</source>
            <translation>Se reconocieron todas las columnas necesarias; aquí no hay nada que hacer.</translation>
        </message>
        <message>
            <source>Column in your file</source>
            <translation>Columna en su archivo</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Significa</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Certeza</translation>
        </message>
        <message>
            <source>Values in it</source>
            <translation>Valores que contiene</translation>
        </message>
        <message>
            <source>Meaning of {column}</source>
            <translation>Significado de {column}</translation>
        </message>
        <message>
            <source>Values: {samples}</source>
            <translation>Valores: {samples}</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>no se usa</translation>
        </message>
        <message>
            <source>please check</source>
            <translation>revíselo</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>seguro</translation>
        </message>
        <message>
            <source>Choose the column with the entry numbers of {name}</source>
            <translation>Elija la columna con los números de entrada de {name}</translation>
        </message>
        <message>
            <source>Give the filer code of the numbers in {name}</source>
            <translation>Indique el código de declarante (filer code) de los números de {name}</translation>
        </message>
        <message>
            <source>Say whether the rows without an entry number in {name} belong to the entry above</source>
            <translation>Diga si las filas sin número de entrada de {name} son de la entrada anterior</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>Remembered columns</source>
            <translation>Columnas recordadas</translation>
        </message>
        <message>
            <source>Lists whose columns you matched yourself. When the same headers come again, they are matched the same way. Forgetting changes no declaration.</source>
            <translation>Listas cuyas columnas usted asignó. Cuando vuelvan los mismos encabezados, se asignarán igual. Olvidarlas no cambia ninguna declaración.</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>Asignadas</translation>
        </message>
        <message>
            <source>Headers of the list</source>
            <translation>Encabezados de la lista</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Nothing is remembered yet: every list so far was matched by itself</source>
            <translation>Todavía no se recuerda nada: hasta ahora todas las listas se asignaron solas</translation>
        </message>
        <message>
            <source>&amp;Forget the selected</source>
            <translation>&amp;Olvidar las seleccionadas</translation>
        </message>
        <message>
            <source>Forget &amp;all</source>
            <translation>Olvidar &amp;todas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln list(|s) forgotten</source>
            <translation>
                <numerusform>%Ln lista olvidada</numerusform>
                <numerusform>%Ln listas olvidadas</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>From another version of the program; not used</source>
            <translation>De otra versión del programa; no se usa</translation>
        </message>
        <message>
            <source>(no headers)</source>
            <translation>(sin encabezados)</translation>
        </message>
    </context>
    <context>
        <name>ComparisonDialog</name>
        <message>
            <source>Compare two lists</source>
            <translation>Comparar dos listas</translation>
        </message>
        <message>
            <source>The other declaration</source>
            <translation>La otra declaración</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>En qué se diferencian</translation>
        </message>
        <message>
            <source>Entries that changed</source>
            <translation>Entradas que cambiaron</translation>
        </message>
        <message>
            <source>New entries</source>
            <translation>Entradas nuevas</translation>
        </message>
        <message>
            <source>Entries that are gone</source>
            <translation>Entradas que ya no están</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>Compare &amp;with</source>
            <translation>Comparar c&amp;on</translation>
        </message>
        <message>
            <source>What changed between two lists</source>
            <translation>Qué cambió entre dos listas</translation>
        </message>
        <message>
            <source>The list behind {name}, beside an earlier or later one</source>
            <translation>La lista de {name}, junto a una anterior o posterior</translation>
        </message>
        <message>
            <source>There is no other declaration of this importer to compare with</source>
            <translation>No hay otra declaración de este importador con la cual comparar</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>C&amp;hanged ({count})</source>
            <translation>&amp;Cambiadas ({count})</translation>
        </message>
        <message>
            <source>&amp;New ({count})</source>
            <translation>&amp;Nuevas ({count})</translation>
        </message>
        <message>
            <source>&amp;Gone ({count})</source>
            <translation>E&amp;liminadas ({count})</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entr(y is|ies are) the same in both</source>
            <translation>
                <numerusform>%Ln entrada es igual en ambas</numerusform>
                <numerusform>%Ln entradas son iguales en ambas</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>IEEPA duty</source>
            <translation>Arancel IEEPA</translation>
        </message>
        <message>
            <source>Liquidation</source>
            <translation>Liquidación</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Algo salió mal</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Show the &amp;report</source>
            <translation>Mostrar el &amp;informe</translation>
        </message>
        <message>
            <source>&amp;Copy report</source>
            <translation>&amp;Copiar el informe</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>Abrir la carpeta de &amp;registros</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>C&amp;ontinuar</translation>
        </message>
        <message>
            <source>The program made a mistake</source>
            <translation>El programa cometió un error</translation>
        </message>
        <message>
            <source>What you were doing just now did not work. It was not your fault.</source>
            <translation>Lo que estaba haciendo no funcionó. No fue culpa suya.</translation>
        </message>
        <message>
            <source>Your data are safe: declarations and drafts are kept as they were. You can go on working.</source>
            <translation>Sus datos están a salvo: las declaraciones y los borradores siguen como estaban. Puede seguir trabajando.</translation>
        </message>
        <message>
            <source>A report without entry or importer numbers is in {path}. Nothing was sent.</source>
            <translation>Hay un informe sin números de entrada ni de importador en {path}. No se envió nada.</translation>
        </message>
    </context>
    <context>
        <name>DataPart</name>
        <message>
            <source>Your data</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <source>Declarations, results, copies of your lists and settings are in one folder on this computer, and nowhere else. Whoever gets a backup can read all of it: keep it as safe as your books.</source>
            <translation>Las declaraciones, los resultados, las copias de sus listas y la configuración están en una carpeta de esta computadora y en ningún otro lugar. Quien reciba un respaldo puede leerlo todo: guárdelo con el mismo cuidado que sus libros contables.</translation>
        </message>
        <message>
            <source>Data folder: {path}</source>
            <translation>Carpeta de datos: {path}</translation>
        </message>
        <message>
            <source>&amp;Open the folder</source>
            <translation>&amp;Abrir la carpeta</translation>
        </message>
        <message>
            <source>&amp;Back up to one file…</source>
            <translation>&amp;Respaldar en un archivo…</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>R&amp;estaurar un respaldo…</translation>
        </message>
        <message>
            <source>A copy of the history is also made by itself each day; five are kept.</source>
            <translation>Además, cada día se hace automáticamente una copia del historial; se conservan cinco.</translation>
        </message>
        <message>
            <source>Back up to one file</source>
            <translation>Respaldar en un archivo</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Respaldos</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar un respaldo</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Read back and proved: %Ln file(|s), {size} MB</source>
            <translation>
                <numerusform>Leído de nuevo y comprobado: %Ln archivo, {size} MB</numerusform>
                <numerusform>Leído de nuevo y comprobado: %Ln archivos, {size} MB</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>Mostrar en &amp;la carpeta</translation>
        </message>
        <message>
            <source>What was here before is kept in {folder}</source>
            <translation>Lo que había aquí antes se conserva en {folder}</translation>
        </message>
        <message>
            <source>{name} was restored</source>
            <translation>{name} se restauró</translation>
        </message>
    </context>
    <context>
        <name>DeclarationList</name>
        <message>
            <source>Declarations</source>
            <translation>Declaraciones</translation>
        </message>
        <message>
            <source>Search declarations</source>
            <translation>Buscar declaraciones</translation>
        </message>
        <message>
            <source>Name, entry number or claim number</source>
            <translation>Nombre, número de entrada o de reclamo</translation>
        </message>
        <message>
            <source>Show all declarations</source>
            <translation>Mostrar todas las declaraciones</translation>
        </message>
        <message>
            <source>No declaration holds this. The search looks at names, entry numbers and claim numbers.</source>
            <translation>Ninguna declaración contiene esto. La búsqueda mira nombres, números de entrada y números de reclamo.</translation>
        </message>
        <message>
            <source>No declaration is saved yet. Prepare one, or go on with a draft.</source>
            <translation>Todavía no hay ninguna declaración guardada. Prepare una o continúe con un borrador.</translation>
        </message>
    </context>
    <context>
        <name>DeclarationView</name>
        <message>
            <source>&amp;Back to home</source>
            <translation>Volver al &amp;inicio</translation>
        </message>
        <message>
            <source>Parts of the declaration</source>
            <translation>Partes de la declaración</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Resumen</translation>
        </message>
        <message>
            <source>&amp;Entries</source>
            <translation>&amp;Entradas</translation>
        </message>
        <message>
            <source>Resul&amp;ts</source>
            <translation>Resul&amp;tados</translation>
        </message>
        <message>
            <source>Ref&amp;unds</source>
            <translation>Reem&amp;bolsos</translation>
        </message>
        <message>
            <source>Fi&amp;le</source>
            <translation>Arc&amp;hivo</translation>
        </message>
        <message>
            <source>&amp;Sources</source>
            <translation>&amp;Fuentes</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>&amp;Cambios</translation>
        </message>
        <message>
            <source>&amp;Papers…</source>
            <translation>Doc&amp;umentos…</translation>
        </message>
        <message>
            <source>Summary, workbook, calendar and letters: look, save or print</source>
            <translation>Resumen, libro de Excel, calendario y cartas: ver, guardar o imprimir</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Más</translation>
        </message>
        <message>
            <source>&amp;Evidence package…</source>
            <translation>Pa&amp;quete de pruebas…</translation>
        </message>
        <message>
            <source>&amp;Compare with another list…</source>
            <translation>C&amp;omparar con otra lista…</translation>
        </message>
        <message>
            <source>{state}, {day}</source>
            <translation>{state}, {day}</translation>
        </message>
        <message>
            <source>Checked on {day} with the rules {pack}, by CAPE Desktop {version}</source>
            <translation>Revisada el {day} con las reglas {pack}, por CAPE Desktop {version}</translation>
        </message>
        <message>
            <source>{money} IEEPA duty</source>
            <translation>{money} de arancel IEEPA</translation>
        </message>
        <message>
            <source>claim number {number}</source>
            <translation>número de reclamo (claim number) {number}</translation>
        </message>
        <message>
            <source>last safe day {day}</source>
            <translation>último día seguro {day}</translation>
        </message>
        <message>
            <source>very last day {day}</source>
            <translation>el ultimísimo día {day}</translation>
        </message>
    </context>
    <context>
        <name>DeleteImporterDialog</name>
        <message>
            <source>Delete an importer</source>
            <translation>Eliminar un importador</translation>
        </message>
        <message>
            <source>I do not need this &amp;history any more</source>
            <translation>Ya no necesito este &amp;historial</translation>
        </message>
        <message>
            <source>&amp;Delete {name}</source>
            <translation>&amp;Eliminar {name}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln declaration(|s) with entries, files, results and all changes</source>
            <translation>
                <numerusform>%Ln declaración con entradas, archivos, resultados y todos los cambios</numerusform>
                <numerusform>%Ln declaraciones con entradas, archivos, resultados y todos los cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln draft(|s), and the answers to the readiness checklist</source>
            <translation>
                <numerusform>%Ln borrador, y las respuestas de la lista de preparación</numerusform>
                <numerusform>%Ln borradores, y las respuestas de la lista de preparación</numerusform>
            </translation>
        </message>
        <message>
            <source>Files that you saved or uploaded</source>
            <translation>Archivos que usted guardó o subió</translation>
        </message>
        <message>
            <source>Backups made before: they still hold {name}, until you delete them</source>
            <translation>Respaldos hechos antes: todavía contienen a {name} hasta que usted los elimine</translation>
        </message>
        <message>
            <source>What ACE has: deleting here takes nothing back there</source>
            <translation>Lo que ACE tiene: eliminar aquí no retira nada allá</translation>
        </message>
        <message>
            <source>Delete {name}?</source>
            <translation>¿Eliminar {name}?</translation>
        </message>
        <message>
            <source>This goes from this computer and cannot be undone:</source>
            <translation>Esto se borra de esta computadora y no se puede deshacer:</translation>
        </message>
        <message>
            <source>This stays:</source>
            <translation>Esto se queda:</translation>
        </message>
    </context>
    <context>
        <name>DepositDialog</name>
        <message>
            <source>Match a deposit</source>
            <translation>Identificar un depósito</translation>
        </message>
        <message>
            <source>Day of the deposit</source>
            <translation>Día del depósito</translation>
        </message>
        <message>
            <source>&amp;Explain it</source>
            <translation>E&amp;xplicarlo</translation>
        </message>
        <message>
            <source>Copy both from your bank statement. Nothing is noted before you say so.</source>
            <translation>Copie ambos de su estado de cuenta. No se anota nada antes de que usted lo diga.</translation>
        </message>
        <message>
            <source>&amp;Amount in dollars</source>
            <translation>&amp;Monto en dólares</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Día</translation>
        </message>
        <message>
            <source>Explanations</source>
            <translation>Explicaciones</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>Which entries does this deposit pay?</source>
            <translation>¿Qué entradas paga este depósito?</translation>
        </message>
        <message>
            <source>Treasury pays in one sum by importer and liquidation date, sometimes the interest apart.</source>
            <translation>El Tesoro paga en una sola suma por importador y fecha de liquidación; a veces los intereses van aparte.</translation>
        </message>
        <message>
            <source>Type the amount as your bank shows it, such as 184,210.44.</source>
            <translation>Escriba el monto como lo muestra su banco, por ejemplo 184,210.44.</translation>
        </message>
        <message>
            <source>Looking for the entries…</source>
            <translation>Buscando las entradas…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln explanation(|s), the best first</source>
            <translation>
                <numerusform>%Ln explicación, la mejor primero</numerusform>
                <numerusform>%Ln explicaciones, la mejor primero</numerusform>
            </translation>
        </message>
        <message>
            <source>No entry of your declarations still waits for money that came by this day.</source>
            <translation>Ninguna entrada de sus declaraciones espera todavía dinero que haya llegado para ese día.</translation>
        </message>
        <message>
            <source>No entries come to this sum. This is the nearest, perhaps by chance</source>
            <translation>Ninguna entrada da esta suma. Esta es la más cercana, quizá por casualidad</translation>
        </message>
        <message>
            <source>One explanation</source>
            <translation>Una explicación</translation>
        </message>
        <message>
            <source>{entries}, {part}</source>
            <translation>{entries}, {part}</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 y %Ln más</numerusform>
                <numerusform>%1 y %Ln más</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Note it all the same</source>
            <translation>A&amp;notarlo de todos modos</translation>
        </message>
        <message>
            <source>&amp;Note that it paid these</source>
            <translation>A&amp;notar que pagó estas</translation>
        </message>
        <message>
            <source>Note this one</source>
            <translation>Anotar esta</translation>
        </message>
        <message>
            <source>Note that the deposit paid {entries}</source>
            <translation>Anotar que el depósito pagó {entries}</translation>
        </message>
        <message>
            <source>To the cent: CBP's reports give every amount, and nothing is left over.</source>
            <translation>Al centavo: los informes de CBP dan todos los montos y no sobra nada.</translation>
        </message>
        <message>
            <source>Our estimates for several liquidation dates add up to this sum. With many entries that happens by chance; wait for CBP's refund report to be sure.</source>
            <translation>Nuestras estimaciones de varias fechas de liquidación suman esta cantidad. Con muchas entradas eso ocurre por casualidad; espere el reporte de reembolsos de CBP para estar seguro.</translation>
        </message>
        <message>
            <source>To the cent what we expected for one liquidation date. No report of CBP says so yet.</source>
            <translation>Al centavo lo que esperábamos de una fecha de liquidación. Ningún reporte de CBP lo dice todavía.</translation>
        </message>
        <message>
            <source>{money} more than these entries explain; how much interest they bring is not known.</source>
            <translation>{money} más de lo que explican estas entradas; no se sabe cuántos intereses traen.</translation>
        </message>
        <message>
            <source>{money} more than these entries explain.</source>
            <translation>{money} más de lo que explican estas entradas.</translation>
        </message>
        <message>
            <source>{money} less than these entries should bring. CBP may have kept that for something you owed, or the money is for other entries.</source>
            <translation>{money} menos de lo que deberían dar estas entradas. CBP pudo haber retenido eso por algo que usted debía, o el dinero es de otras entradas.</translation>
        </message>
        <message>
            <source>Within what was expected for these entries.</source>
            <translation>Dentro de lo esperado para estas entradas.</translation>
        </message>
        <message>
            <source>{entries}, liquidation date not known: {money}</source>
            <translation>{entries}, fecha de liquidación desconocida: {money}</translation>
        </message>
        <message>
            <source>{entries} liquidated {day}: {money}</source>
            <translation>{entries}, liquidación del {day}: {money}</translation>
        </message>
        <message>
            <source>Noted: {money} of {day} paid {entries}</source>
            <translation>Anotado: {money} del {day} pagó {entries}</translation>
        </message>
        <message>
            <source>Noting it…</source>
            <translation>Anotándolo…</translation>
        </message>
        <message>
            <source>This deposit was noted before; nothing changed.</source>
            <translation>Este depósito ya estaba anotado; no cambió nada.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Taking it back…</source>
            <translation>Retirándolo…</translation>
        </message>
        <message>
            <source>Taken back. The deposit is not noted any more.</source>
            <translation>Retirado. El depósito ya no está anotado.</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Choose &amp;files…</source>
            <translation>Elegir &amp;archivos…</translation>
        </message>
        <message>
            <source>&amp;Paste from clipboard</source>
            <translation>&amp;Pegar del portapapeles</translation>
        </message>
        <message>
            <source>Add &amp;files…</source>
            <translation>Agregar &amp;archivos…</translation>
        </message>
        <message>
            <source>More files? Drop them here too; an entry that is in several counts once</source>
            <translation>¿Más archivos? Suéltelos aquí también; una entrada que esté en varios cuenta una vez</translation>
        </message>
        <message>
            <source>Drop your report or list here: Excel or CSV, one file or several</source>
            <translation>Suelte aquí su reporte o lista: Excel o CSV, uno o varios archivos</translation>
        </message>
    </context>
    <context>
        <name>DroppedFiles</name>
        <message>
            <source>What shall be done with {names}?</source>
            <translation>¿Qué se hace con {names}?</translation>
        </message>
        <message>
            <source>&amp;Prepare a declaration</source>
            <translation>&amp;Preparar una declaración</translation>
        </message>
        <message>
            <source>&amp;Take in what came back</source>
            <translation>Incorporar lo que &amp;llegó</translation>
        </message>
        <message>
            <source>It may be a list of your entries, or what became of entries that you declared.</source>
            <translation>Puede ser una lista de sus entradas, o lo que resultó de entradas que usted declaró.</translation>
        </message>
        <message>
            <source>&amp;Inspect the file</source>
            <translation>&amp;Inspeccionar el archivo</translation>
        </message>
        <message>
            <source>It may be a list of your entries, what became of entries that you declared, or a finished upload file that you want to have looked at.</source>
            <translation>Puede ser una lista de sus entradas, lo que resultó de entradas que usted declaró, o un archivo de carga terminado que usted quiere revisar.</translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message>
            <source>Bring your entries</source>
            <translation>Traiga sus entradas</translation>
        </message>
        <message>
            <source>The ACE report ES-003 is best, as it says most. A broker's list or bare entry numbers will do too.</source>
            <translation>El reporte ES-003 de ACE es el mejor, porque es el que más dice. También sirve una lista de su agente aduanal o solo los números de entrada.</translation>
        </message>
        <message>
            <source>No &amp;list yet?</source>
            <translation>¿Todavía no tiene una &amp;lista?</translation>
        </message>
        <message>
            <source>Choose at least one file to go on</source>
            <translation>Elija al menos un archivo para continuar</translation>
        </message>
    </context>
    <context>
        <name>EntriesTab</name>
        <message>
            <source>Entries</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>This list holds no entries</source>
            <translation>Esta lista no contiene entradas</translation>
        </message>
        <message>
            <source>No entry matches</source>
            <translation>Ninguna entrada coincide</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>Qué entradas</translation>
        </message>
        <message>
            <source>In this declaration</source>
            <translation>En esta declaración</translation>
        </message>
        <message>
            <source>Search entries</source>
            <translation>Buscar entradas</translation>
        </message>
        <message>
            <source>Entry number</source>
            <translation>Número de entrada</translation>
        </message>
        <message>
            <source>In this declaration ({count})</source>
            <translation>En esta declaración ({count})</translation>
        </message>
        <message>
            <source>{route}, not in this file ({count})</source>
            <translation>{route}, no está en este archivo ({count})</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>IEEPA duty</source>
            <translation>Arancel IEEPA</translation>
        </message>
        <message>
            <source>Refund, at least</source>
            <translation>Reembolso, como mínimo</translation>
        </message>
        <message>
            <source>Liquidation</source>
            <translation>Liquidación</translation>
        </message>
        <message>
            <source>Last safe day</source>
            <translation>Último día seguro</translation>
        </message>
        <message>
            <source>about {day}</source>
            <translation>hacia el {day}</translation>
        </message>
    </context>
    <context>
        <name>EntryPanel</name>
        <message>
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
        <message>
            <source>Select an entry to see what was found</source>
            <translation>Seleccione una entrada para ver lo que se encontró</translation>
        </message>
        <message>
            <source>In your list: {raw}</source>
            <translation>En su lista: {raw}</translation>
        </message>
        <message>
            <source>Nothing was found against it</source>
            <translation>No se encontró nada en su contra</translation>
        </message>
        <message>
            <source>{column}: {value}</source>
            <translation>{column}: {value}</translation>
        </message>
    </context>
    <context>
        <name>EntryRows</name>
        <message numerus="yes">
            <source>row(|s) {rows}</source>
            <translation>
                <numerusform>fila {rows}</numerusform>
                <numerusform>filas {rows}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{rows} and %Ln more</source>
            <translation>
                <numerusform>{rows} y %Ln más</numerusform>
                <numerusform>{rows} y %Ln más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FaultList</name>
        <message>
            <source>Which faults are shown</source>
            <translation>Qué fallas se muestran</translation>
        </message>
        <message>
            <source>Faults of the file</source>
            <translation>Fallas del archivo</translation>
        </message>
        <message>
            <source>The file is exactly what CAPE takes: nothing to say about it</source>
            <translation>El archivo es exactamente lo que CAPE acepta: no hay nada que señalar</translation>
        </message>
        <message>
            <source>file</source>
            <translation>archivo</translation>
        </message>
        <message>
            <source>refuses it</source>
            <translation>lo rechaza</translation>
        </message>
        <message>
            <source>may refuse it</source>
            <translation>puede rechazarlo</translation>
        </message>
        <message>
            <source>takes it</source>
            <translation>lo acepta</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>What ACE does</source>
            <translation>Qué hace ACE</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Qué está mal</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>requiere su atención</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>se deja fuera</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more fault(|s) of the same kinds (is|are) not listed</source>
            <translation>
                <numerusform>%Ln falla más de los mismos tipos no aparece en la lista</numerusform>
                <numerusform>%Ln fallas más de los mismos tipos no aparecen en la lista</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything found ({count})</source>
            <translation>Todo lo encontrado ({count})</translation>
        </message>
        <message>
            <source>Needs you ({count})</source>
            <translation>Requieren su atención ({count})</translation>
        </message>
    </context>
    <context>
        <name>FilerCodeCard</name>
        <message>
            <source>Which filer code belongs before these numbers?</source>
            <translation>¿Qué código de declarante (filer code) va delante de estos números?</translation>
        </message>
        <message>
            <source>Filer code {code} was put before these numbers</source>
            <translation>Se puso el código de declarante {code} delante de estos números</translation>
        </message>
        <message>
            <source>&amp;Use this code</source>
            <translation>&amp;Usar este código</translation>
        </message>
        <message>
            <source>Fi&amp;ler code</source>
            <translation>Fi&amp;ler code</translation>
        </message>
        <message>
            <source>Hardly any check digit fits {code}. Look at box 1 of Form 7501 again.</source>
            <translation>Casi ningún dígito verificador concuerda con {code}. Revise otra vez la casilla 1 de Form 7501.</translation>
        </message>
        <message>
            <source>Your broker's three letters or digits, in box 1 of Form 7501.</source>
            <translation>Las tres letras o cifras de su agente aduanal, en la casilla 1 de Form 7501.</translation>
        </message>
    </context>
    <context>
        <name>FilesTab</name>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Detalles</translation>
        </message>
        <message>
            <source>Save a cop&amp;y…</source>
            <translation>Guardar una co&amp;pia…</translation>
        </message>
        <message>
            <source>Show in folde&amp;r</source>
            <translation>Mostrar e&amp;n la carpeta</translation>
        </message>
        <message>
            <source>{entries} entry numbers, {size} bytes</source>
            <translation>{entries} números de entrada, {size} bytes</translation>
        </message>
        <message>
            <source>Part {part} of {parts}: {told}</source>
            <translation>Parte {part} de {parts}: {told}</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Guardado como {path}</translation>
        </message>
        <message>
            <source>SHA-256 {hash}</source>
            <translation>SHA-256 {hash}</translation>
        </message>
        <message>
            <source>Save a copy of the file</source>
            <translation>Guardar una copia del archivo</translation>
        </message>
        <message>
            <source>Saved and read back: {path}, the same bytes</source>
            <translation>Guardado y leído de nuevo: {path}, los mismos bytes</translation>
        </message>
    </context>
    <context>
        <name>FindingPanel</name>
        <message>
            <source>What was found about the entry</source>
            <translation>Lo que se encontró sobre la entrada</translation>
        </message>
        <message>
            <source>Close this column</source>
            <translation>Cerrar esta columna</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>The whole list</source>
            <translation>Toda la lista</translation>
        </message>
        <message>
            <source>Select an entry to see what was found about it: what, why and what to do.</source>
            <translation>Seleccione una entrada para ver lo que se encontró: qué, por qué y qué hacer.</translation>
        </message>
        <message>
            <source>It can go into the file, with a doubt</source>
            <translation>Puede ir en el archivo, con una duda</translation>
        </message>
        <message>
            <source>Nothing stands out</source>
            <translation>Nada llama la atención</translation>
        </message>
        <message>
            <source>You confirmed it</source>
            <translation>Usted lo confirmó</translation>
        </message>
        <message>
            <source>{column}: {value}</source>
            <translation>{column}: {value}</translation>
        </message>
        <message numerus="yes">
            <source>Settled for all %Ln of them</source>
            <translation>
                <numerusform>Resuelto para %Ln así</numerusform>
                <numerusform>Resuelto para las %Ln iguales</numerusform>
            </translation>
        </message>
        <message>
            <source>No entry number can be read here</source>
            <translation>Aquí no se puede leer ningún número de entrada</translation>
        </message>
        <message>
            <source>A spreadsheet cut several numbers to this one text. Best is a list that is not damaged.</source>
            <translation>Una hoja de cálculo recortó varios números a este mismo texto. Lo mejor es una lista sin daños.</translation>
        </message>
        <message>
            <source>Look at box 1 of the entry summary (Form 7501) or ask your broker. Then type the number.</source>
            <translation>Mire la casilla 1 del resumen de entrada (Form 7501) o pregunte a su agente aduanal. Luego escriba el número.</translation>
        </message>
        <message>
            <source>Leave these rows out</source>
            <translation>Dejar fuera estas filas</translation>
        </message>
        <message>
            <source>The file says “{raw}”. It was read as {number}.</source>
            <translation>El archivo dice “{raw}”. Se leyó como {number}.</translation>
        </message>
        <message>
            <source>Restore this one</source>
            <translation>Restaurar este</translation>
        </message>
        <message>
            <source>Leave this one</source>
            <translation>Dejar este como está</translation>
        </message>
        <message>
            <source>Type the number…</source>
            <translation>Escribir el número…</translation>
        </message>
        <message>
            <source>F2 in the table does the same</source>
            <translation>F2 en la tabla hace lo mismo</translation>
        </message>
        <message>
            <source>Several entry numbers stand in this text</source>
            <translation>En este texto hay varios números de entrada</translation>
        </message>
        <message>
            <source>Take all if every one is meant. Else type those that are, with commas between.</source>
            <translation>Tómelos todos si se trata de todos ellos. Si no, escriba los que correspondan, separados por comas.</translation>
        </message>
        <message numerus="yes">
            <source>Use all %Ln number(|s)</source>
            <translation>
                <numerusform>Usar el %Ln número</numerusform>
                <numerusform>Usar los %Ln números</numerusform>
            </translation>
        </message>
        <message>
            <source>It may have meant one of these. Compare with Form 7501 first</source>
            <translation>Quizá se quiso escribir uno de estos. Compare primero con el Form 7501</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Usar {number}</translation>
        </message>
        <message>
            <source>In your files</source>
            <translation>En sus archivos</translation>
        </message>
        <message>
            <source>Rule {id}</source>
            <translation>Regla {id}</translation>
        </message>
    </context>
    <context>
        <name>Folded</name>
        <message>
            <source>Worth a look before you upload: {open} of {all} open</source>
            <translation>Conviene revisarlo antes de subir: {open} de {all} por resolver</translation>
        </message>
    </context>
    <context>
        <name>FoldedCard</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
    </context>
    <context>
        <name>FoldersPart</name>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Where the files for ACE are saved</source>
            <translation>Dónde se guardan los archivos para ACE</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Ca&amp;mbiar…</translation>
        </message>
        <message>
            <source>Change the folder for files</source>
            <translation>Cambiar la carpeta de archivos</translation>
        </message>
        <message>
            <source>&amp;Show folder</source>
            <translation>Mo&amp;strar la carpeta</translation>
        </message>
        <message>
            <source>&amp;Ask again next time</source>
            <translation>&amp;Preguntar de nuevo la próxima vez</translation>
        </message>
        <message>
            <source>&amp;Folder for files</source>
            <translation>&amp;Carpeta de archivos</translation>
        </message>
        <message>
            <source>Not chosen: Documents, or the folder of the first file</source>
            <translation>Sin elegir: Documentos, o la carpeta del primer archivo</translation>
        </message>
        <message>
            <source>Folder for files</source>
            <translation>Carpeta de archivos</translation>
        </message>
    </context>
    <context>
        <name>GetReadyPage</name>
        <message>
            <source>Get ready to be paid</source>
            <translation>Prepárese para recibir el pago</translation>
        </message>
        <message>
            <source>Say what is done. You can prepare the file meanwhile; what is open is said again before you upload.</source>
            <translation>Diga qué está hecho. Mientras tanto puede preparar el archivo; lo pendiente se le recordará antes de subirlo.</translation>
        </message>
        <message>
            <source>Importer</source>
            <translation>Importador</translation>
        </message>
        <message>
            <source>New &amp;importer…</source>
            <translation>&amp;Nuevo importador…</translation>
        </message>
        <message>
            <source>I&amp;mporter</source>
            <translation>&amp;Importador</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Sin elegir</translation>
        </message>
    </context>
    <context>
        <name>HelpBrowser</name>
        <message>
            <source>Help text</source>
            <translation>Texto de ayuda</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>Nothing found. Try another word.</source>
            <translation>No se encontró nada. Pruebe con otra palabra.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Volver</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>A&amp;delante</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>{topic} – Help</source>
            <translation>{topic} – Ayuda</translation>
        </message>
    </context>
    <context>
        <name>HoldBackCard</name>
        <message>
            <source>Get this done, but do not wait with the upload</source>
            <translation>Haga esto, pero no espere para subir el archivo</translation>
        </message>
        <message>
            <source>{upload}. CBP holds the refund until the rest is done; an entry that comes too late is lost for CAPE.</source>
            <translation>{upload}. CBP retiene el reembolso hasta que lo demás esté hecho; una entrada que llega demasiado tarde se pierde para CAPE.</translation>
        </message>
        <message>
            <source>Do not upload the file until this is done</source>
            <translation>No suba el archivo hasta que esto esté hecho</translation>
        </message>
        <message>
            <source>&amp;How do I do this?</source>
            <translation>¿Cómo se hace est&amp;o?</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Importer</source>
            <translation>Importador</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>IEEPA duty</source>
            <translation>Arancel IEEPA</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Last safe day</source>
            <translation>Último día seguro</translation>
        </message>
        <message>
            <source>&amp;Prepare a declaration</source>
            <translation>&amp;Preparar una declaración</translation>
        </message>
        <message>
            <source>Ta&amp;ke in what came back…</source>
            <translation>Incorporar lo que &amp;llegó…</translation>
        </message>
        <message>
            <source>Open the checklist</source>
            <translation>Abrir la lista de preparación</translation>
        </message>
        <message>
            <source>Get your IEEPA duties back</source>
            <translation>Recupere sus aranceles IEEPA</translation>
        </message>
        <message>
            <source>Give this program the list of your entries, as ACE or your broker made it. It checks every number, tells you what to do with each entry and by when, and writes the file to upload in ACE. Nothing leaves this computer.</source>
            <translation>Dé a este programa la lista de sus entradas, tal como la hizo ACE o su agente aduanal. Revisa cada número, le dice qué hacer con cada entrada y hasta cuándo, y escribe el archivo para subir a ACE. Nada sale de esta computadora.</translation>
        </message>
        <message>
            <source>Prepare your first declaration</source>
            <translation>Preparar su primera declaración</translation>
        </message>
        <message>
            <source>Try it with a sample</source>
            <translation>Probar con un ejemplo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>All importers</source>
            <translation>Todos los importadores</translation>
        </message>
        <message>
            <source>No importer yet</source>
            <translation>Todavía no hay importador</translation>
        </message>
        <message>
            <source>Add an importer…</source>
            <translation>Agregar un importador…</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Editar {name}</translation>
        </message>
        <message>
            <source>Add an importer</source>
            <translation>Agregar un importador</translation>
        </message>
    </context>
    <context>
        <name>ImportHistoryDialog</name>
        <message>
            <source>History of what came back</source>
            <translation>Historial de lo que llegó</translation>
        </message>
        <message>
            <source>Files that were taken in</source>
            <translation>Archivos que se incorporaron</translation>
        </message>
        <message>
            <source>Nothing was taken in yet</source>
            <translation>Todavía no se ha incorporado nada</translation>
        </message>
        <message>
            <source>&amp;Undo this step</source>
            <translation>&amp;Deshacer este paso</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>What was taken in</source>
            <translation>Lo que se incorporó</translation>
        </message>
        <message>
            <source>Files taken in together are one step. Undoing it takes back all that they said.</source>
            <translation>Los archivos incorporados juntos son un solo paso. Deshacerlo retira todo lo que dijeron.</translation>
        </message>
        <message>
            <source>Select a file to undo its step</source>
            <translation>Seleccione un archivo para deshacer su paso</translation>
        </message>
        <message numerus="yes">
            <source>Takes back %Ln file(|s) of this step</source>
            <translation>
                <numerusform>Retira %Ln archivo de este paso</numerusform>
                <numerusform>Retira %Ln archivos de este paso</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Deposit of {day}</source>
            <translation>Depósito del {day}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Incorporado</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>It is from</source>
            <translation>Es del</translation>
        </message>
    </context>
    <context>
        <name>ImporterDialog</name>
        <message>
            <source>Importer</source>
            <translation>Importador</translation>
        </message>
        <message>
            <source>Who is the importer?</source>
            <translation>¿Quién es el importador?</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>As in ACE, so that you recognize it</source>
            <translation>Como en ACE, para que lo reconozca</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>¿Quién es usted?</translation>
        </message>
        <message>
            <source>&amp;Importer of record</source>
            <translation>&amp;Importador registrado (importer of record)</translation>
        </message>
        <message>
            <source>Customs &amp;broker who filed the entries</source>
            <translation>Agente ad&amp;uanal (customs broker) que presentó las entradas</translation>
        </message>
        <message>
            <source>Someone &amp;else: I can prepare, but not file</source>
            <translation>O&amp;tra persona: puedo preparar, pero no presentar</translation>
        </message>
        <message>
            <source>Is the importer a corporation? It decides the interest rate</source>
            <translation>¿El importador es una corporación (corporation)? De eso depende la tasa de interés</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Sí</translation>
        </message>
        <message>
            <source>N&amp;o</source>
            <translation>N&amp;o</translation>
        </message>
        <message>
            <source>Not s&amp;ure: use the lower rate</source>
            <translation>No &amp;estoy seguro: usar la tasa menor</translation>
        </message>
        <message>
            <source>The first three characters of your entry numbers, as ABC, XYZ</source>
            <translation>Los tres primeros caracteres de sus números de entrada, como ABC, XYZ</translation>
        </message>
        <message>
            <source>&amp;Filer codes</source>
            <translation>Códigos de declarante (&amp;filer codes)</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Mostrar</translation>
        </message>
        <message>
            <source>Shows the number while this window is open</source>
            <translation>Muestra el número mientras esta ventana está abierta</translation>
        </message>
        <message>
            <source>Importer nu&amp;mber (optional)</source>
            <translation>Número de importa&amp;dor (opcional)</translation>
        </message>
        <message>
            <source>Hi&amp;de</source>
            <translation>Ocu&amp;ltar</translation>
        </message>
        <message>
            <source>Usually written as 12-3456789, 12-345678900 or 123-45-6789</source>
            <translation>Suele escribirse 12-3456789, 12-345678900 o 123-45-6789</translation>
        </message>
        <message>
            <source>{usual}: show it and compare</source>
            <translation>{usual}: muéstrelo y compárelo</translation>
        </message>
        <message>
            <source>Shown elsewhere as {masked}</source>
            <translation>En otros lugares se muestra como {masked}</translation>
        </message>
        <message>
            <source>Compared with the numbers in your lists; it stays on this computer</source>
            <translation>Se compara con los números de sus listas; se queda en esta computadora</translation>
        </message>
        <message>
            <source>Enter a name to save</source>
            <translation>Escriba un nombre para guardar</translation>
        </message>
        <message>
            <source>A filer code has three letters or digits, unlike {codes}</source>
            <translation>Un código de declarante tiene tres letras o dígitos, a diferencia de {codes}</translation>
        </message>
    </context>
    <context>
        <name>ImportersPart</name>
        <message>
            <source>Importers</source>
            <translation>Importadores</translation>
        </message>
        <message>
            <source>For whom you prepare declarations</source>
            <translation>Para quién prepara declaraciones</translation>
        </message>
        <message>
            <source>importer of record</source>
            <translation>importador registrado</translation>
        </message>
        <message>
            <source>broker</source>
            <translation>agente aduanal</translation>
        </message>
        <message>
            <source>someone else</source>
            <translation>otra persona</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>You are</source>
            <translation>Usted es</translation>
        </message>
        <message>
            <source>No importer yet</source>
            <translation>Todavía no hay importador</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Agregar…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>E&amp;liminar…</translation>
        </message>
        <message>
            <source>{name} was deleted</source>
            <translation>{name} se eliminó</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspect an upload file</source>
            <translation>Inspeccionar un archivo de carga</translation>
        </message>
        <message>
            <source>&amp;Another file…</source>
            <translation>Otro &amp;archivo…</translation>
        </message>
        <message>
            <source>What would ACE say to this file?</source>
            <translation>¿Qué diría ACE de este archivo?</translation>
        </message>
        <message>
            <source>Drop an upload file here, ours or your broker's. Every byte of it is compared with what CAPE takes: header, marks, separators, blank lines, check digits, size. The file itself is not changed.</source>
            <translation>Suelte aquí un archivo de carga, el nuestro o el de su agente aduanal. Cada byte se compara con lo que CAPE acepta: encabezado, marcas, separadores, líneas en blanco, dígitos verificadores, tamaño. El archivo no se cambia.</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>&amp;Elegir un archivo…</translation>
        </message>
        <message>
            <source>Copy the &amp;hash</source>
            <translation>Copiar el &amp;hash</translation>
        </message>
        <message>
            <source>Upload files (*.csv);;All files (*)</source>
            <translation>Archivos de carga (*.csv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Choose an upload file</source>
            <translation>Elegir un archivo de carga</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>Folder for the repaired file</source>
            <translation>Carpeta para el archivo reparado</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>No funcionó</translation>
        </message>
        <message numerus="yes">
            <source>ACE refuses this file: %Ln fault(|s)</source>
            <translation>
                <numerusform>ACE rechaza este archivo: %Ln falla</numerusform>
                <numerusform>ACE rechaza este archivo: %Ln fallas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ACE may refuse this file: %Ln fault(|s)</source>
            <translation>
                <numerusform>ACE puede rechazar este archivo: %Ln falla</numerusform>
                <numerusform>ACE puede rechazar este archivo: %Ln fallas</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing that ACE refuses</source>
            <translation>Nada que ACE rechace</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(|s)</source>
            <translation>
                <numerusform>%Ln fila</numerusform>
                <numerusform>%Ln filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different number(|s)</source>
            <translation>
                <numerusform>%Ln número distinto</numerusform>
                <numerusform>%Ln números distintos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(|s)</source>
            <translation>
                <numerusform>%Ln byte</numerusform>
                <numerusform>%Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>Most of its lines hold no entry number in the first column. If it is a report or a list, prepare a declaration from it: the wizard finds the right column and checks every entry.</source>
            <translation>La mayoría de sus líneas no tiene un número de entrada en la primera columna. Si es un reporte o una lista, prepare una declaración a partir de él: el asistente encuentra la columna correcta y revisa cada entrada.</translation>
        </message>
        <message>
            <source>This is hardly an upload file</source>
            <translation>Esto difícilmente es un archivo de carga</translation>
        </message>
        <message>
            <source>If it holds entries, prepare a declaration from it. Do not save it as CSV yourself: Excel drops zeros.</source>
            <translation>Si contiene entradas, prepare una declaración a partir de él. No lo guarde usted como CSV: Excel quita los ceros.</translation>
        </message>
        <message>
            <source>This is a workbook, no upload file</source>
            <translation>Esto es un libro de Excel, no un archivo de carga</translation>
        </message>
        <message>
            <source>&amp;Prepare a declaration from it…</source>
            <translation>&amp;Preparar una declaración a partir de él…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(|s) need(s|) you before the file can be repaired</source>
            <translation>
                <numerusform>%Ln texto requiere su atención antes de poder reparar el archivo</numerusform>
                <numerusform>%Ln textos requieren su atención antes de poder reparar el archivo</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything else mends itself. No digit is changed without your word.</source>
            <translation>Todo lo demás se corrige solo. Ningún dígito cambia sin que usted lo diga.</translation>
        </message>
        <message>
            <source>&amp;Show the next one</source>
            <translation>&amp;Mostrar el siguiente</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Restore all %Ln</source>
            <translation>
                <numerusform>&amp;Restaurar el %Ln</numerusform>
                <numerusform>&amp;Restaurar los %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>A repaired file can be written beside it</source>
            <translation>Se puede escribir al lado un archivo reparado</translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(|s), each once and in the same order: {names}</source>
            <translation>
                <numerusform>%Ln número, una sola vez y en el mismo orden: {names}</numerusform>
                <numerusform>%Ln números, cada uno una vez y en el mismo orden: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Write the repaired file</source>
            <translation>Escribir el archivo re&amp;parado</translation>
        </message>
        <message>
            <source>To another &amp;folder…</source>
            <translation>A o&amp;tra carpeta…</translation>
        </message>
        <message>
            <source>Saved: {names}</source>
            <translation>Guardado: {names}</translation>
        </message>
        <message numerus="yes">
            <source>Read back and inspected: %Ln number(|s), in the form that CAPE takes.</source>
            <translation>
                <numerusform>Leído de nuevo e inspeccionado: %Ln número, en la forma que CAPE acepta.</numerusform>
                <numerusform>Leído de nuevo e inspeccionado: %Ln números, en la forma que CAPE acepta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>Mostrar en &amp;la carpeta</translation>
        </message>
    </context>
    <context>
        <name>Journey</name>
        <message>
            <source>Pasted at {time}</source>
            <translation>Pegado a las {time}</translation>
        </message>
    </context>
    <context>
        <name>LeftOutDialog</name>
        <message>
            <source>Entries left out</source>
            <translation>Entradas que quedaron fuera</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>&amp;Prepare a declaration…</source>
            <translation>&amp;Preparar una declaración…</translation>
        </message>
        <message>
            <source>Entries left out or refused</source>
            <translation>Entradas que quedaron fuera o fueron rechazadas</translation>
        </message>
        <message>
            <source>All importers</source>
            <translation>Todos los importadores</translation>
        </message>
        <message>
            <source>No declaration holds them, or CBP refused them. The nearest day comes first. What is said of each is from the list in which it was seen last, and from CBP's answer.</source>
            <translation>No están en ninguna declaración, o CBP las rechazó. El día más cercano va primero. Lo que se dice de cada una viene de la lista en que se vio por última vez y de la respuesta de CBP.</translation>
        </message>
        <message>
            <source>None: every entry that may bring money back is in a declaration</source>
            <translation>Ninguna: toda entrada que puede devolver dinero está en una declaración</translation>
        </message>
        <message>
            <source>CBP refused it in {name}: “{words}”</source>
            <translation>CBP la rechazó en {name}: “{words}”</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Hasta el</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>CBP's words</source>
            <translation>Mensaje de CBP</translation>
        </message>
        <message>
            <source>IEEPA duty</source>
            <translation>Arancel IEEPA</translation>
        </message>
        <message>
            <source>CAPE</source>
            <translation>CAPE</translation>
        </message>
        <message>
            <source>CAPE, very last day</source>
            <translation>CAPE, el ultimísimo día</translation>
        </message>
        <message>
            <source>Protest</source>
            <translation>Protesta</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Tribunal</translation>
        </message>
        <message>
            <source>Last safe day for CAPE: {day}</source>
            <translation>Último día seguro para CAPE: {day}</translation>
        </message>
        <message>
            <source>Protest until {day}</source>
            <translation>Protesta hasta el {day}</translation>
        </message>
        <message>
            <source>Court until {day}</source>
            <translation>Tribunal hasta el {day}</translation>
        </message>
    </context>
    <context>
        <name>ListHelp</name>
        <message>
            <source>From ACE</source>
            <translation>De ACE</translation>
        </message>
        <message>
            <source>&amp;Show me where</source>
            <translation>&amp;Mostrarme dónde</translation>
        </message>
        <message>
            <source>From your broker</source>
            <translation>De su agente aduanal</translation>
        </message>
        <message>
            <source>The letter asks for every column that the checks look at. Save it, print it or send it by e-mail.</source>
            <translation>La carta pide todas las columnas que miran las revisiones. Guárdela, imprímala o envíela por correo electrónico.</translation>
        </message>
        <message>
            <source>Letter to your bro&amp;ker…</source>
            <translation>Car&amp;ta al agente…</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>C&amp;opiar como texto</translation>
        </message>
        <message>
            <source>Copied: paste it into an e-mail</source>
            <translation>Copiado: péguelo en un correo electrónico</translation>
        </message>
    </context>
    <context>
        <name>LooksPart</name>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>How the program speaks and looks on this computer</source>
            <translation>Cómo habla y se ve el programa en esta computadora</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Another language comes with the next start of the program</source>
            <translation>Otro idioma se aplica al volver a iniciar el programa</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Colors</source>
            <translation>&amp;Colores</translation>
        </message>
        <message>
            <source>High contrast follows the system</source>
            <translation>El alto contraste sigue al sistema</translation>
        </message>
        <message>
            <source>Size of &amp;text</source>
            <translation>&amp;Tamaño del texto</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;New declaration</source>
            <translation>&amp;Nueva declaración</translation>
        </message>
        <message>
            <source>&amp;Open the selected declaration</source>
            <translation>&amp;Abrir la declaración seleccionada</translation>
        </message>
        <message>
            <source>&amp;Inspect an upload file…</source>
            <translation>&amp;Inspeccionar un archivo de carga…</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Preferencias…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Inicio</translation>
        </message>
        <message>
            <source>&amp;Search declarations</source>
            <translation>&amp;Buscar declaraciones</translation>
        </message>
        <message>
            <source>&amp;Text size and colors…</source>
            <translation>&amp;Tamaño del texto y colores…</translation>
        </message>
        <message>
            <source>&amp;Importer</source>
            <translation>Imp&amp;ortador</translation>
        </message>
        <message>
            <source>&amp;Add an importer…</source>
            <translation>&amp;Agregar un importador…</translation>
        </message>
        <message>
            <source>&amp;Edit this importer…</source>
            <translation>&amp;Editar este importador…</translation>
        </message>
        <message>
            <source>&amp;Readiness checklist…</source>
            <translation>&amp;Lista de preparación…</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>Re&amp;spuestas</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Questions importers ask</source>
            <translation>&amp;Preguntas de los importadores</translation>
        </message>
        <message>
            <source>&amp;Rules in use</source>
            <translation>&amp;Reglas en uso</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>A&amp;tajos de teclado</translation>
        </message>
        <message>
            <source>&amp;Try it with a sample</source>
            <translation>Probar con un &amp;ejemplo</translation>
        </message>
        <message>
            <source>&amp;About CAPE Desktop</source>
            <translation>&amp;Acerca de CAPE Desktop</translation>
        </message>
        <message>
            <source>&amp;Take in what came back…</source>
            <translation>Inco&amp;rporar lo que llegó…</translation>
        </message>
        <message>
            <source>&amp;Match a deposit…</source>
            <translation>I&amp;dentificar un depósito…</translation>
        </message>
        <message>
            <source>&amp;History of what came back…</source>
            <translation>&amp;Historial de lo que llegó…</translation>
        </message>
        <message>
            <source>&amp;Entries left out…</source>
            <translation>&amp;Entradas que quedaron fuera…</translation>
        </message>
        <message>
            <source>&amp;Year for the accountant…</source>
            <translation>Añ&amp;o para el contador…</translation>
        </message>
        <message>
            <source>Save the &amp;dates for your calendar…</source>
            <translation>Guardar las &amp;fechas para su calendario…</translation>
        </message>
    </context>
    <context>
        <name>MoneyBar</name>
        <message>
            <source>Where the money is</source>
            <translation>Dónde está el dinero</translation>
        </message>
    </context>
    <context>
        <name>MoneyRoad</name>
        <message>
            <source>Not known for {entries}</source>
            <translation>No se conoce de {entries}</translation>
        </message>
    </context>
    <context>
        <name>MoneyRow</name>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Accepted by CBP</source>
            <translation>Aceptado por CBP</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retenido</translation>
        </message>
        <message>
            <source>For {entries}, without interest</source>
            <translation>Por {entries}, sin intereses</translation>
        </message>
        <message>
            <source>Until ACH refunds are set up</source>
            <translation>Hasta que se inscriba para reembolsos por ACH</translation>
        </message>
        <message>
            <source>By CBP's reports and the deposits you noted</source>
            <translation>Según los reportes de CBP y los depósitos que usted anotó</translation>
        </message>
        <message>
            <source>{money} more recorded as paid; take in REV-603 for the amounts</source>
            <translation>{money} más anotados como pagados; incorpore REV-603 para conocer los montos</translation>
        </message>
        <message>
            <source>{money} came back</source>
            <translation>{money} volvieron</translation>
        </message>
        <message>
            <source>{money} used for debts</source>
            <translation>{money} usados para deudas</translation>
        </message>
        <message>
            <source>{money} on its way</source>
            <translation>{money} en camino</translation>
        </message>
    </context>
    <context>
        <name>NextLine</name>
        <message numerus="yes">
            <source>%Ln declaration(|s)</source>
            <translation>
                <numerusform>%Ln declaración</numerusform>
                <numerusform>%Ln declaraciones</numerusform>
            </translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Todavía sin nombre</translation>
        </message>
        <message>
            <source>Throw this draft away</source>
            <translation>Descartar este borrador</translation>
        </message>
        <message>
            <source>Throw away the draft: {name}</source>
            <translation>Descartar el borrador: {name}</translation>
        </message>
        <message>
            <source>CBP refused {entries}</source>
            <translation>CBP rechazó {entries}</translation>
        </message>
        <message>
            <source>Enroll for ACH refunds, or CBP holds the money</source>
            <translation>Inscriba los reembolsos por ACH, o CBP retiene el dinero</translation>
        </message>
        <message>
            <source>Go on with a draft</source>
            <translation>Continuar con un borrador</translation>
        </message>
        <message>
            <source>Upload the saved file in ACE</source>
            <translation>Suba a ACE el archivo guardado</translation>
        </message>
        <message>
            <source>Look in ACE for the answer</source>
            <translation>Busque la respuesta en ACE</translation>
        </message>
        <message>
            <source>Find out what ACE refused</source>
            <translation>Averigüe qué rechazó ACE</translation>
        </message>
        <message>
            <source>Look at the entries left out</source>
            <translation>Vea las entradas que quedaron fuera</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>¿Cómo?</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>{entries} that CBP does not have</source>
            <translation>{entries} que CBP todavía no tiene</translation>
        </message>
        <message>
            <source>{entries}, {count} more later</source>
            <translation>{entries}, {count} más después</translation>
        </message>
        <message numerus="yes">
            <source>{number} and %Ln more</source>
            <translation>
                <numerusform>{number} y %Ln más</numerusform>
                <numerusform>{number} y %Ln más</numerusform>
            </translation>
        </message>
        <message>
            <source>This item of your checklist is still open</source>
            <translation>Este punto de su lista de preparación sigue pendiente</translation>
        </message>
        <message>
            <source>last changed {day}</source>
            <translation>último cambio {day}</translation>
        </message>
        <message>
            <source>between {first} and {last}</source>
            <translation>entre {first} y {last}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <source>very last day: {day}</source>
            <translation>el ultimísimo día: {day}</translation>
        </message>
        <message>
            <source>first by {day}</source>
            <translation>la primera, a más tardar el {day}</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>a más tardar el {day}</translation>
        </message>
    </context>
    <context>
        <name>NextList</name>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Nothing to do now</source>
            <translation>Nada que hacer por ahora</translation>
        </message>
        <message>
            <source>Draft “{name}” thrown away</source>
            <translation>Borrador “{name}” descartado</translation>
        </message>
    </context>
    <context>
        <name>NumberAboveCard</name>
        <message>
            <source>Do the rows without an entry number belong to the entry above them?</source>
            <translation>¿Las filas sin número de entrada son de la entrada que tienen encima?</translation>
        </message>
        <message>
            <source>Rows without an entry number belong to the entry above them</source>
            <translation>Las filas sin número de entrada son de la entrada que tienen encima</translation>
        </message>
        <message>
            <source>Rows without an entry number are left out</source>
            <translation>Las filas sin número de entrada se dejan fuera</translation>
        </message>
        <message>
            <source>&amp;Yes, they belong to it</source>
            <translation>Sí, son de e&amp;lla</translation>
        </message>
        <message>
            <source>No, leave them &amp;out</source>
            <translation>No, de&amp;jarlas fuera</translation>
        </message>
        <message>
            <source>&amp;Ask again</source>
            <translation>&amp;Preguntar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message>
            <source>So far</source>
            <translation>Hasta ahora</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <source>Load a rule pack</source>
            <translation>Cargar un paquete de reglas</translation>
        </message>
        <message>
            <source>&amp;Use these rules</source>
            <translation>&amp;Usar estas reglas</translation>
        </message>
        <message>
            <source>New: pack {id}, as known on {day}</source>
            <translation>Nuevo: paquete {id}, según lo conocido el {day}</translation>
        </message>
        <message>
            <source>In use: pack {id}, as known on {day}</source>
            <translation>En uso: paquete {id}, según lo conocido el {day}</translation>
        </message>
        <message>
            <source>The new pack is older than the rules in use</source>
            <translation>El paquete nuevo es más antiguo que las reglas en uso</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>En qué se diferencia</translation>
        </message>
        <message>
            <source>Nothing: both say the same</source>
            <translation>En nada: ambos dicen lo mismo</translation>
        </message>
        <message>
            <source>The pack was read and proved whole. You can return to the built-in rules.</source>
            <translation>El paquete se leyó y se comprobó completo. Puede volver a las reglas incluidas.</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Help on this page (F1)</source>
            <translation>Ayuda sobre esta página (F1)</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>Ayuda sobre esta página</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
    </context>
    <context>
        <name>PapersDialog</name>
        <message>
            <source>Papers</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Show in fol&amp;der</source>
            <translation>Mostrar en la &amp;carpeta</translation>
        </message>
        <message>
            <source>Papers for your files</source>
            <translation>Documentos para su expediente</translation>
        </message>
        <message>
            <source>All of them are made on this computer. None is sent anywhere.</source>
            <translation>Todos se hacen en esta computadora. Ninguno se envía a ningún lado.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Vista previa…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>{action} {paper}</source>
            <translation>{action} {paper}</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message>
            <source>Copied: paste it into an e-mail</source>
            <translation>Copiado: péguelo en un correo electrónico</translation>
        </message>
        <message>
            <source>Making {name}…</source>
            <translation>Preparando {name}…</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Enviado a la impresora</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
    </context>
    <context>
        <name>Part</name>
        <message>
            <source>That did not work</source>
            <translation>No funcionó</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Parts of the preferences</source>
            <translation>Partes de las preferencias</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Preview: {name}</source>
            <translation>Vista previa: {name}</translation>
        </message>
        <message>
            <source>Laying out the pages…</source>
            <translation>Componiendo las páginas…</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Pa&amp;ge</source>
            <translation>Pá&amp;gina</translation>
        </message>
        <message>
            <source>P&amp;revious</source>
            <translation>Ante&amp;rior</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>of {pages}</source>
            <translation>de {pages}</translation>
        </message>
        <message>
            <source>Page {number} of {pages}</source>
            <translation>Página {number} de {pages}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>What would change</source>
            <translation>Qué cambiaría</translation>
        </message>
        <message>
            <source>No entry of your declarations would change</source>
            <translation>No cambiaría ninguna entrada de sus declaraciones</translation>
        </message>
        <message>
            <source>No decision would change. What is said of refunds stands in each declaration, under Refunds.</source>
            <translation>No cambiaría ninguna decisión. Lo que se dice de reembolsos está en cada declaración, en Reembolsos.</translation>
        </message>
        <message>
            <source>The columns of {name} are not clear</source>
            <translation>Las columnas de {name} no están claras</translation>
        </message>
        <message>
            <source>&amp;Match its columns…</source>
            <translation>A&amp;signar sus columnas…</translation>
        </message>
        <message>
            <source>Match the columns of {name}</source>
            <translation>Asignar las columnas de {name}</translation>
        </message>
        <message>
            <source>Its entries were &amp;declared elsewhere</source>
            <translation>Sus entradas se &amp;declararon en otro lugar</translation>
        </message>
        <message>
            <source>The entries in {name} were declared elsewhere</source>
            <translation>Las entradas de {name} se declararon en otro lugar</translation>
        </message>
        <message>
            <source>{name}: {kind}, of {day}, {rows}</source>
            <translation>{name}: {kind}, del {day}, {rows}</translation>
        </message>
        <message>
            <source>It was taken in before and changes nothing.</source>
            <translation>Ya se había incorporado y no cambia nada.</translation>
        </message>
        <message>
            <source>{name} names no claim number; a spreadsheet program may have spoiled it. The file as ACE gave it has it.</source>
            <translation>{name} no trae el número de reclamo; un programa de hojas de cálculo puede haberlo estropeado. El archivo tal como lo dio ACE lo tiene.</translation>
        </message>
        <message>
            <source>Words of CBP that this program does not know, kept as they are: {words}</source>
            <translation>Palabras de CBP que este programa no conoce, conservadas como están: {words}</translation>
        </message>
        <message>
            <source>Declared without this program, so it will not declare them again: {numbers}</source>
            <translation>Declaradas sin este programa, así que no las declarará de nuevo: {numbers}</translation>
        </message>
        <message>
            <source>Not in any of your declarations, kept beside them: {numbers}</source>
            <translation>No están en ninguna de sus declaraciones, se conservan aparte: {numbers}</translation>
        </message>
        <message>
            <source>Entry numbers that nobody can read: {cells}</source>
            <translation>Números de entrada que nadie puede leer: {cells}</translation>
        </message>
        <message>
            <source>from “{before}” to “{after}”</source>
            <translation>de “{before}” a “{after}”</translation>
        </message>
        <message>
            <source>claim number {number}</source>
            <translation>número de reclamo {number}</translation>
        </message>
        <message>
            <source>{words} and {count} more</source>
            <translation>{words} y {count} más</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Aún sin respuesta</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>CBP's words</source>
            <translation>Mensaje de CBP</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Declaración</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Page {n} of {m}</source>
            <translation>Página {n} de {m}</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
    </context>
    <context>
        <name>RailStep</name>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>usted está aquí</translation>
        </message>
        <message>
            <source>later</source>
            <translation>después</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>requiere atención</translation>
        </message>
        <message>
            <source>Step {number} of 7: {title}</source>
            <translation>Paso {number} de 7: {title}</translation>
        </message>
    </context>
    <context>
        <name>ReadinessDialog</name>
        <message>
            <source>Readiness of {name}</source>
            <translation>Preparación de {name}</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <source>Get ready for the refund</source>
            <translation>Prepárese para el reembolso</translation>
        </message>
        <message>
            <source>What has to be in place before you upload. You can prepare files at any time.</source>
            <translation>Lo que debe estar listo antes de subir. Puede preparar archivos en cualquier momento.</translation>
        </message>
    </context>
    <context>
        <name>ReadinessLine</name>
        <message>
            <source>Ready to upload</source>
            <translation>Listo para subir</translation>
        </message>
        <message>
            <source>{settled} of {all} ready</source>
            <translation>{settled} de {all} listos</translation>
        </message>
        <message>
            <source>Readiness: {words}</source>
            <translation>Preparación: {words}</translation>
        </message>
    </context>
    <context>
        <name>ReadinessView</name>
        <message>
            <source>Without these CBP cannot pay you</source>
            <translation>Sin esto CBP no puede pagarle</translation>
        </message>
        <message>
            <source>Readiness checklist</source>
            <translation>Lista de preparación</translation>
        </message>
    </context>
    <context>
        <name>RefundsTab</name>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Held or returned</source>
            <translation>Retenido o devuelto</translation>
        </message>
        <message>
            <source>Used for debts</source>
            <translation>Usado para deudas</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Reembolsos</translation>
        </message>
        <message>
            <source>Payments of the selected entry</source>
            <translation>Pagos de la entrada seleccionada</translation>
        </message>
        <message>
            <source>Match a &amp;deposit…</source>
            <translation>I&amp;dentificar un depósito…</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Without interest</source>
            <translation>Sin intereses</translation>
        </message>
        <message>
            <source>Of which {money} came back to Treasury</source>
            <translation>De los cuales {money} volvieron al Tesoro</translation>
        </message>
        <message>
            <source>Select an entry to see its payments and why they differ</source>
            <translation>Seleccione una entrada para ver sus pagos y por qué difieren</translation>
        </message>
        <message>
            <source>CBP refused it, so nothing is to come from this declaration.</source>
            <translation>CBP la rechazó, así que no llegará nada por esta declaración.</translation>
        </message>
        <message>
            <source>What came is what was expected.</source>
            <translation>Llegó lo que se esperaba.</translation>
        </message>
        <message>
            <source>No report says anything of its money yet.</source>
            <translation>Ningún reporte dice todavía nada de su dinero.</translation>
        </message>
        <message>
            <source>{money} duty</source>
            <translation>{money} de arancel</translation>
        </message>
        <message>
            <source>{money} interest</source>
            <translation>{money} de intereses</translation>
        </message>
        <message>
            <source>You matched this deposit yourself; CBP's reports do not say so yet.</source>
            <translation>Usted mismo asignó este depósito; los reportes de CBP aún no lo dicen.</translation>
        </message>
        <message>
            <source>CBP says: “{words}”</source>
            <translation>CBP dice: “{words}”</translation>
        </message>
        <message>
            <source>Refund number {number}</source>
            <translation>Número de reembolso {number}</translation>
        </message>
        <message>
            <source>Payment {number}</source>
            <translation>Pago {number}</translation>
        </message>
        <message>
            <source>From {file}</source>
            <translation>De {file}</translation>
        </message>
        <message>
            <source>Refused, nothing to come</source>
            <translation>Rechazada, no llegará nada</translation>
        </message>
        <message>
            <source>{money} on its way</source>
            <translation>{money} en camino</translation>
        </message>
        <message>
            <source>{money} held</source>
            <translation>{money} retenidos</translation>
        </message>
        <message>
            <source>{money} came back</source>
            <translation>{money} volvieron</translation>
        </message>
        <message>
            <source>{money} used for a debt</source>
            <translation>{money} usados para una deuda</translation>
        </message>
        <message>
            <source>{money} of another status</source>
            <translation>{money} con otro estado</translation>
        </message>
        <message>
            <source>Differs: select it to see why</source>
            <translation>Difiere: selecciónela para ver por qué</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Waiting for the refund</source>
            <translation>En espera del reembolso</translation>
        </message>
        <message>
            <source>Not uploaded yet</source>
            <translation>Aún sin subir</translation>
        </message>
        <message>
            <source>Recorded as paid</source>
            <translation>Anotado como pagado</translation>
        </message>
        <message>
            <source>Closed, nothing reported</source>
            <translation>Cerrada, sin reporte</translation>
        </message>
        <message>
            <source>Waiting for CBP</source>
            <translation>En espera de CBP</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>sin informar</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Duty received</source>
            <translation>Arancel recibido</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intereses</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Pagado el</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Qué pasó con el dinero</translation>
        </message>
        <message>
            <source>up to {money}</source>
            <translation>hasta {money}</translation>
        </message>
        <message>
            <source>not known for {entries}</source>
            <translation>desconocido para {entries}</translation>
        </message>
        <message>
            <source>Interest not reported</source>
            <translation>Intereses sin informar</translation>
        </message>
        <message>
            <source>Of which {money} interest</source>
            <translation>De los cuales {money} son intereses</translation>
        </message>
        <message>
            <source>Of which {money} interest, not reported for {entries}</source>
            <translation>De los cuales {money} son intereses, sin informar para {entries}</translation>
        </message>
    </context>
    <context>
        <name>RepairCard</name>
        <message>
            <source>&amp;Restore it</source>
            <translation>&amp;Restaurarlo</translation>
        </message>
        <message>
            <source>&amp;Restore all {count}</source>
            <translation>&amp;Restaurar los {count}</translation>
        </message>
        <message>
            <source>Look at &amp;each…</source>
            <translation>Ver &amp;cada uno…</translation>
        </message>
        <message>
            <source>Lea&amp;ve</source>
            <translation>&amp;Dejar</translation>
        </message>
        <message>
            <source>Leaves these numbers as they are; they cannot be filed so</source>
            <translation>Deja estos números como están; así no se pueden presentar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them (is|are) not for the file</source>
            <translation>
                <numerusform>%Ln de ellos no es para el archivo</numerusform>
                <numerusform>%Ln de ellos no son para el archivo</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepairCards</name>
        <message>
            <source>Repairs</source>
            <translation>Reparaciones</translation>
        </message>
        <message>
            <source>{name}: restored</source>
            <translation>{name}: restaurados</translation>
        </message>
        <message>
            <source>{name}: left as they are</source>
            <translation>{name}: se dejaron como están</translation>
        </message>
        <message>
            <source>{name}: {restored} restored, {left} left</source>
            <translation>{name}: {restored} restaurados, {left} dejados</translation>
        </message>
    </context>
    <context>
        <name>RepairReview</name>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Pasa a ser</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Ticked numbers are restored, the others stay as they are in the file</source>
            <translation>Los números marcados se restauran; los demás quedan como están en el archivo</translation>
        </message>
        <message>
            <source>Restore {numbers}</source>
            <translation>Restaurar {numbers}</translation>
        </message>
        <message>
            <source>Leave all as they are</source>
            <translation>Dejar todos como están</translation>
        </message>
        <message>
            <source>{restore}, leave {off}</source>
            <translation>{restore}, dejar {off}</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar un respaldo</translation>
        </message>
        <message>
            <source>&amp;Use the data of the backup from now on</source>
            <translation>&amp;Usar desde ahora los datos del respaldo</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Restaurar</translation>
        </message>
        <message>
            <source>Restore {name}?</source>
            <translation>¿Restaurar {name}?</translation>
        </message>
        <message>
            <source>The history, drafts and settings become those of the backup</source>
            <translation>El historial, los borradores y la configuración pasan a ser los del respaldo</translation>
        </message>
        <message>
            <source>What was done since that backup is no longer shown</source>
            <translation>Lo que se hizo después de ese respaldo deja de mostrarse</translation>
        </message>
        <message>
            <source>The present data are first copied to a folder of their own, so nothing is lost</source>
            <translation>Los datos actuales se copian antes en su propia carpeta, así no se pierde nada</translation>
        </message>
        <message>
            <source>A backup that is damaged changes nothing</source>
            <translation>Un respaldo dañado no cambia nada</translation>
        </message>
    </context>
    <context>
        <name>ResultColumnsDialog</name>
        <message>
            <source>Columns of {name}</source>
            <translation>Columnas de {name}</translation>
        </message>
        <message>
            <source>&amp;Use these columns</source>
            <translation>&amp;Usar estas columnas</translation>
        </message>
        <message>
            <source>What do the columns mean?</source>
            <translation>¿Qué significan las columnas?</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Columna {number}</translation>
        </message>
        <message>
            <source>nothing in it</source>
            <translation>no contiene nada</translation>
        </message>
        <message>
            <source>Meaning of {column}</source>
            <translation>Significado de {column}</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>no se usa</translation>
        </message>
        <message>
            <source>Still open: which column holds the entry number or the refund number</source>
            <translation>Pendiente: qué columna contiene el número de entrada o el número de reembolso</translation>
        </message>
        <message>
            <source>Still open: which column says what CBP decided or paid</source>
            <translation>Pendiente: qué columna dice lo que CBP decidió o pagó</translation>
        </message>
        <message>
            <source>Still open: only one column can be the entry number, and one the decision</source>
            <translation>Pendiente: solo una columna puede ser el número de entrada, y una la decisión</translation>
        </message>
        <message>
            <source>This is remembered for files with the same columns</source>
            <translation>Esto se recuerda para archivos con las mismas columnas</translation>
        </message>
    </context>
    <context>
        <name>ResultsDialog</name>
        <message>
            <source>What came back from CBP</source>
            <translation>Lo que llegó de CBP</translation>
        </message>
        <message>
            <source>Drop Claim Details, a Validation Result File, ES-022, REV-603, REV-613, REV-615 or a fresh ES-003 here: several at once, in any order. A list of entries that were declared without this program goes here too</source>
            <translation>Suelte aquí Claim Details, un Validation Result File, ES-022, REV-603, REV-613, REV-615 o un ES-003 reciente: varios a la vez, en cualquier orden. Aquí va también una lista de entradas que se declararon sin este programa</translation>
        </message>
        <message>
            <source>Choose other &amp;files…</source>
            <translation>Elegir otros &amp;archivos…</translation>
        </message>
        <message>
            <source>&amp;Take in</source>
            <translation>&amp;Incorporar</translation>
        </message>
        <message>
            <source>Take in what CBP sent back</source>
            <translation>Incorporar lo que envió CBP</translation>
        </message>
        <message>
            <source>You see what would change before anything does, and can take it back later.</source>
            <translation>Usted ve lo que cambiaría antes de que cambie, y puede retirarlo después.</translation>
        </message>
        <message>
            <source>Files from CBP</source>
            <translation>Archivos de CBP</translation>
        </message>
        <message>
            <source>Tables ({endings})</source>
            <translation>Tablas ({endings})</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>Leyendo los archivos…</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Incorporando…</translation>
        </message>
        <message>
            <source>Taking back…</source>
            <translation>Retirando…</translation>
        </message>
        <message>
            <source>Taken in: {what}</source>
            <translation>Incorporado: {what}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>This could not be done</source>
            <translation>No se pudo hacer</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Cance&amp;lar</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>C&amp;errar</translation>
        </message>
    </context>
    <context>
        <name>Road</name>
        <message>
            <source>Get ready</source>
            <translation>Prepárese</translation>
        </message>
        <message>
            <source>Your entries</source>
            <translation>Sus entradas</translation>
        </message>
        <message>
            <source>Match columns</source>
            <translation>Asigne columnas</translation>
        </message>
        <message>
            <source>Check and fix</source>
            <translation>Revise y corrija</translation>
        </message>
        <message>
            <source>Choose what to file</source>
            <translation>Elija qué presentar</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Guarde el archivo</translation>
        </message>
        <message>
            <source>What next</source>
            <translation>Qué sigue</translation>
        </message>
        <message>
            <source>{done} of {total} ready</source>
            <translation>{done} de {total} listos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(|s) with entries not read</source>
            <translation>
                <numerusform>%Ln hoja con entradas sin leer</numerusform>
                <numerusform>%Ln hojas con entradas sin leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(|s) not readable</source>
            <translation>
                <numerusform>%Ln celda ilegible</numerusform>
                <numerusform>%Ln celdas ilegibles</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs your choice</source>
            <translation>Usted debe elegir</translation>
        </message>
        <message>
            <source>All recognized</source>
            <translation>Todas reconocidas</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>Asignadas</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nada pendiente</translation>
        </message>
        <message numerus="yes">
            <source>%Ln need(s|) you</source>
            <translation>
                <numerusform>%Ln requiere su atención</numerusform>
                <numerusform>%Ln requieren su atención</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(|s)</source>
            <translation>
                <numerusform>%Ln fila</numerusform>
                <numerusform>%Ln filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entr(y|ies)</source>
            <translation>
                <numerusform>%Ln entrada</numerusform>
                <numerusform>%Ln entradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(|s)</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(|s) saved</source>
            <translation>
                <numerusform>%Ln archivo guardado</numerusform>
                <numerusform>%Ln archivos guardados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoadBar</name>
        <message>
            <source>Where the declared money is</source>
            <translation>Dónde está el dinero declarado</translation>
        </message>
    </context>
    <context>
        <name>RouteList</name>
        <message>
            <source>Routes</source>
            <translation>Vías</translation>
        </message>
        <message>
            <source>Where the money is</source>
            <translation>Dónde está el dinero</translation>
        </message>
    </context>
    <context>
        <name>RowsModel</name>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <source>Nothing matches</source>
            <translation>Nada coincide</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Tick</source>
            <translation>&amp;Marcar</translation>
        </message>
        <message>
            <source>Un&amp;tick</source>
            <translation>&amp;Quitar la marca</translation>
        </message>
        <message>
            <source>Copy &amp;number</source>
            <translation>Copiar el &amp;número</translation>
        </message>
        <message>
            <source>Copy &amp;numbers</source>
            <translation>Copiar los &amp;números</translation>
        </message>
        <message>
            <source>&amp;Copy row</source>
            <translation>&amp;Copiar la fila</translation>
        </message>
        <message>
            <source>&amp;Copy rows</source>
            <translation>&amp;Copiar las filas</translation>
        </message>
    </context>
    <context>
        <name>RulesAgeCard</name>
        <message>
            <source>The rules in this program may be out of date</source>
            <translation>Las reglas de este programa pueden estar desactualizadas</translation>
        </message>
        <message>
            <source>Show the rules…</source>
            <translation>Mostrar las reglas…</translation>
        </message>
        <message numerus="yes">
            <source>They are as known on {day}, %Ln day(|s) ago. CBP changes what CAPE takes from time to time: look on cbp.gov before you upload, or load a newer rule pack.</source>
            <translation>
                <numerusform>Son las conocidas el {day}, hace %Ln día. CBP cambia de vez en cuando lo que CAPE acepta: consulte cbp.gov antes de subir, o cargue un paquete de reglas más reciente.</numerusform>
                <numerusform>Son las conocidas el {day}, hace %Ln días. CBP cambia de vez en cuando lo que CAPE acepta: consulte cbp.gov antes de subir, o cargue un paquete de reglas más reciente.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulesPart</name>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>What CBP takes, refuses and pays, with dates and sources. A rule pack replaces it whole.</source>
            <translation>Lo que CBP acepta, rechaza y paga, con fechas y fuentes. Un paquete de reglas lo reemplaza por completo.</translation>
        </message>
        <message>
            <source>&amp;Load a newer pack…</source>
            <translation>&amp;Cargar un paquete más reciente…</translation>
        </message>
        <message>
            <source>&amp;Return to the built-in rules</source>
            <translation>&amp;Volver a las reglas incluidas</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Sources of the rules</source>
            <translation>Fuentes de las reglas</translation>
        </message>
        <message>
            <source>As known on {day}</source>
            <translation>Según lo conocido el {day}</translation>
        </message>
        <message>
            <source>Pack {id}</source>
            <translation>Paquete {id}</translation>
        </message>
        <message>
            <source>Old: compare with cbp.gov before you upload</source>
            <translation>Antiguas: compare con cbp.gov antes de subir</translation>
        </message>
        <message numerus="yes">
            <source>Up to date; look for newer rules in %Ln day(|s)</source>
            <translation>
                <numerusform>Al día; busque reglas más recientes dentro de %Ln día</numerusform>
                <numerusform>Al día; busque reglas más recientes dentro de %Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>These rules came with the program</source>
            <translation>Estas reglas venían con el programa</translation>
        </message>
        <message>
            <source>The pack you chose cannot be used any more, so the built-in rules are in use</source>
            <translation>El paquete que eligió ya no se puede usar, así que se usan las reglas incluidas</translation>
        </message>
        <message>
            <source>You loaded these rules; they are kept in {folder}</source>
            <translation>Usted cargó estas reglas; se guardan en {folder}</translation>
        </message>
        <message>
            <source>Rule packs (*.zip)</source>
            <translation>Paquetes de reglas (*.zip)</translation>
        </message>
        <message>
            <source>Choose a rule pack</source>
            <translation>Elegir un paquete de reglas</translation>
        </message>
        <message>
            <source>Rules {id} are in use now</source>
            <translation>Ahora se usan las reglas {id}</translation>
        </message>
        <message>
            <source>Saved declarations keep the rules they were made with. Drafts are checked anew when opened.</source>
            <translation>Las declaraciones guardadas conservan las reglas con que se hicieron. Los borradores se revisan de nuevo al abrirlos.</translation>
        </message>
    </context>
    <context>
        <name>SampleWizard</name>
        <message>
            <source>Invented importer</source>
            <translation>Importador inventado</translation>
        </message>
        <message>
            <source>Sample: prepare a declaration</source>
            <translation>Ejemplo: preparar una declaración</translation>
        </message>
        <message>
            <source>Closes the sample; nothing of it is kept</source>
            <translation>Cierra el ejemplo; no se conserva nada de él</translation>
        </message>
        <message>
            <source>A sample with invented entries. Nothing of it is kept; do not upload its file.</source>
            <translation>Un ejemplo con entradas inventadas. No se conserva nada de él; no suba su archivo.</translation>
        </message>
    </context>
    <context>
        <name>SavePage</name>
        <message>
            <source>Save the file for ACE</source>
            <translation>Guarde el archivo para ACE</translation>
        </message>
        <message>
            <source>Read this once with care: what CBP has accepted cannot be changed afterwards.</source>
            <translation>Lea esto una vez con cuidado: lo que CBP haya aceptado ya no se puede cambiar.</translation>
        </message>
        <message>
            <source>&amp;Reports and letters…</source>
            <translation>&amp;Informes y cartas…</translation>
        </message>
        <message>
            <source>I have read this and checked the &amp;entries</source>
            <translation>&amp;He leído esto y he revisado las entradas</translation>
        </message>
        <message>
            <source>Change &amp;folder…</source>
            <translation>Cambiar la &amp;carpeta…</translation>
        </message>
        <message>
            <source>What will be saved</source>
            <translation>Lo que se guardará</translation>
        </message>
        <message>
            <source>Summary as PDF, workbook of all entries, calendar with the dates, letters: look, save or print</source>
            <translation>Resumen en PDF, libro de Excel con todas las entradas, calendario con las fechas, cartas: ver, guardar o imprimir</translation>
        </message>
        <message>
            <source>Tick the box to save</source>
            <translation>Marque la casilla para guardar</translation>
        </message>
        <message>
            <source>&amp;Next: how to upload</source>
            <translation>&amp;Siguiente: cómo subirlo</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Listo</translation>
        </message>
        <message>
            <source>&amp;Save the file</source>
            <translation>&amp;Guardar el archivo</translation>
        </message>
        <message>
            <source>&amp;Save the files</source>
            <translation>&amp;Guardar los archivos</translation>
        </message>
        <message>
            <source>The file is saved</source>
            <translation>El archivo está guardado</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>Lo que va adentro</translation>
        </message>
        <message>
            <source>What stays out</source>
            <translation>Lo que se queda fuera</translation>
        </message>
        <message>
            <source>What filing brings with it</source>
            <translation>Lo que implica presentar</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln files: {names}</source>
            <translation>
                <numerusform>En %Ln archivo: {names}</numerusform>
                <numerusform>En %Ln archivos: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>{route}: {entries}. {what}</source>
            <translation>{route}: {entries}. {what}</translation>
        </message>
        <message>
            <source>Not ticked</source>
            <translation>Sin marcar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(|s) in which no entry number could be read: look for the number(|s) in box 1 of Form 7501 and declare (it|them) too</source>
            <translation>
                <numerusform>%Ln celda en la que no se pudo leer ningún número de entrada: busque el número en la casilla 1 del Form 7501 y declárelo también</numerusform>
                <numerusform>%Ln celdas en las que no se pudo leer ningún número de entrada: busque los números en la casilla 1 del Form 7501 y declárelos también</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to file today</source>
            <translation>Hoy no hay nada que presentar</translation>
        </message>
        <message>
            <source>No file is made, because none of the entries is ticked.</source>
            <translation>No se hace ningún archivo, porque ninguna entrada está marcada.</translation>
        </message>
        <message>
            <source>No file is made, because no entry of your list can go into CAPE as it is.</source>
            <translation>No se hace ningún archivo, porque ninguna entrada de su lista puede ir a CAPE tal como está.</translation>
        </message>
        <message>
            <source>Tick them on the page before</source>
            <translation>Márquelas en la página anterior</translation>
        </message>
        <message>
            <source>What to do instead</source>
            <translation>Qué hacer en su lugar</translation>
        </message>
        <message>
            <source>Make &amp;reports and letters…</source>
            <translation>Hacer &amp;informes y cartas…</translation>
        </message>
        <message>
            <source>A sheet for a lawyer, a letter to your broker, a calendar with the dates</source>
            <translation>Una hoja para un abogado, una carta a su agente aduanal, un calendario con las fechas</translation>
        </message>
        <message>
            <source>Upload the file exactly as it is. Opening it in Excel and saving it again can damage the numbers.</source>
            <translation>Suba el archivo exactamente como está. Abrirlo en Excel y guardarlo de nuevo puede dañar los números.</translation>
        </message>
        <message>
            <source>Declare later, in another file</source>
            <translation>Por declarar más tarde, en otro archivo</translation>
        </message>
        <message>
            <source>Not in the file, and what to do about it</source>
            <translation>Lo que no va en el archivo y qué hacer con ello</translation>
        </message>
        <message numerus="yes">
            <source>Read back from disk: %Ln entry number(|s), identical</source>
            <translation>
                <numerusform>Leído de nuevo del disco: %Ln número de entrada, idéntico</numerusform>
                <numerusform>Leído de nuevo del disco: %Ln números de entrada, idénticos</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>Mostrar en &amp;la carpeta</translation>
        </message>
        <message>
            <source>Cop&amp;y path</source>
            <translation>Copiar la &amp;ruta</translation>
        </message>
    </context>
    <context>
        <name>SettlingPanel</name>
        <message>
            <source>What should this line be?</source>
            <translation>¿Qué debería ser esta línea?</translation>
        </message>
        <message>
            <source>&amp;Use this answer</source>
            <translation>&amp;Usar esta respuesta</translation>
        </message>
        <message>
            <source>(blank)</source>
            <translation>(en blanco)</translation>
        </message>
        <message>
            <source>An&amp;other number</source>
            <translation>&amp;Otro número</translation>
        </message>
        <message>
            <source>A spreadsheet changed it. It most likely was</source>
            <translation>Una hoja de cálculo lo cambió. Lo más probable es que fuera</translation>
        </message>
        <message>
            <source>&amp;Restore {numbers}</source>
            <translation>&amp;Restaurar {numbers}</translation>
        </message>
        <message>
            <source>It is {numbers}</source>
            <translation>Es {numbers}</translation>
        </message>
        <message>
            <source>One slip away from what it says</source>
            <translation>A un solo error de lo que dice</translation>
        </message>
        <message>
            <source>Only if the form 7501 shows it like this</source>
            <translation>Solo si el Form 7501 lo muestra así</translation>
        </message>
        <message>
            <source>&amp;Keep {numbers}</source>
            <translation>&amp;Conservar {numbers}</translation>
        </message>
        <message>
            <source>&amp;Leave the line out</source>
            <translation>&amp;Dejar la línea fuera</translation>
        </message>
        <message>
            <source>The entry is then not in the file</source>
            <translation>La entrada entonces no está en el archivo</translation>
        </message>
        <message>
            <source>Its last digit does not fit the ten before it</source>
            <translation>Su último dígito no corresponde a los diez anteriores</translation>
        </message>
        <message>
            <source>A spreadsheet changed its digits</source>
            <translation>Una hoja de cálculo cambió sus dígitos</translation>
        </message>
        <message>
            <source>It is not an entry number of 11 letters and digits</source>
            <translation>No es un número de entrada de 11 letras y dígitos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(|s)</source>
            <translation>
                <numerusform>%Ln línea</numerusform>
                <numerusform>%Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} cannot be right: compare it with the form 7501</source>
            <translation>{number} no puede ser correcto: compárelo con el Form 7501</translation>
        </message>
    </context>
    <context>
        <name>SourceCard</name>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Quitar {name}</translation>
        </message>
        <message numerus="yes">
            <source>Read %Ln sheet(|s) too</source>
            <translation>
                <numerusform>Leer también %Ln hoja</numerusform>
                <numerusform>Leer también %Ln hojas</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Todavía sin leer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(|s)</source>
            <translation>
                <numerusform>%Ln fila</numerusform>
                <numerusform>%Ln filas</numerusform>
            </translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>hoja {name}</translation>
        </message>
    </context>
    <context>
        <name>SourcesTab</name>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>{name}
SHA-256 {hash}</source>
            <translation>{name}
SHA-256 {hash}</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>Tamaño en bytes</translation>
        </message>
        <message>
            <source>Where it was</source>
            <translation>Dónde estaba</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>What it said</source>
            <translation>Lo que decía</translation>
        </message>
        <message>
            <source>Why it was set aside</source>
            <translation>Por qué se apartó</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Rows set aside</source>
            <translation>Filas apartadas</translation>
        </message>
        <message>
            <source>Every row belongs to an entry</source>
            <translation>Cada fila pertenece a una entrada</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <source>What happened?</source>
            <translation>¿Qué pasó?</translation>
        </message>
        <message>
            <source>The program sees nothing of ACE: tell it here, or take in the files that ACE gives under Results.</source>
            <translation>El programa no ve nada de ACE: cuéntelo aquí, o incorpore en Resultados los archivos que da ACE.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Choose what happened</source>
            <translation>Elija lo que pasó</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>In ACE: CAPE tab, Claim Status</source>
            <translation>En ACE: pestaña CAPE, Claim Status</translation>
        </message>
        <message>
            <source>&amp;Kind of step</source>
            <translation>Tipo de &amp;paso</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Día</translation>
        </message>
        <message>
            <source>Claim &amp;number, if ACE gave one</source>
            <translation>&amp;Número de reclamo (claim number), si ACE dio uno</translation>
        </message>
        <message>
            <source>&amp;Your note (optional)</source>
            <translation>Su nota (opciona&amp;l)</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>Re&amp;gistrar</translation>
        </message>
    </context>
    <context>
        <name>TextForm</name>
        <message>
            <source>comma</source>
            <translation>coma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>punto y coma</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulador</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>barra vertical</translation>
        </message>
        <message>
            <source>aligned by blanks</source>
            <translation>alineadas con espacios</translation>
        </message>
        <message>
            <source>Unicode (UTF-8)</source>
            <translation>Unicode (UTF-8)</translation>
        </message>
        <message>
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>Europa occidental</translation>
        </message>
        <message>
            <source>Western (DOS)</source>
            <translation>Europa occidental (DOS)</translation>
        </message>
        <message>
            <source>Western (Macintosh)</source>
            <translation>Europa occidental (Macintosh)</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Europa central</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>cirílico</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chino</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>japonés</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Noted for {earlier}, but the file was saved on {day}. Is the day right?</source>
            <translation>Anotado para el {earlier}, pero el archivo se guardó el {day}. ¿Es correcto el día?</translation>
        </message>
        <message>
            <source>You noted the upload for {day}; this answer is of {earlier}</source>
            <translation>Anotó la carga para el {day}; esta respuesta es del {earlier}</translation>
        </message>
        <message>
            <source>Claim number {number}</source>
            <translation>Número de reclamo {number}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Borrar esta anotación</translation>
        </message>
        <message>
            <source>Take back: {what}</source>
            <translation>Borrar esta anotación: {what}</translation>
        </message>
    </context>
    <context>
        <name>Totals</name>
        <message>
            <source>first by {day}: {number}</source>
            <translation>la primera, a más tardar el {day}: {number}</translation>
        </message>
        <message>
            <source>very last day {day}: {number}</source>
            <translation>el ultimísimo día, {day}: {number}</translation>
        </message>
        <message>
            <source>first protest by {day}: {number}</source>
            <translation>la primera protesta, a más tardar el {day}: {number}</translation>
        </message>
        <message>
            <source>first court date to watch {day}: {number}</source>
            <translation>la primera fecha judicial que vigilar, el {day}: {number}</translation>
        </message>
        <message>
            <source>{money} duty</source>
            <translation>{money} de arancel</translation>
        </message>
        <message>
            <source>money unknown for {entries}</source>
            <translation>monto desconocido para {entries}</translation>
        </message>
        <message>
            <source>Upload it by {day}: it is the very last day for {number}</source>
            <translation>Súbalo a más tardar el {day}: es el ultimísimo día para {number}</translation>
        </message>
        <message>
            <source>Upload it by {day}: later may be too late for {number}</source>
            <translation>Súbalo a más tardar el {day}: después puede ser demasiado tarde para {number}</translation>
        </message>
        <message>
            <source>Why a range: some headings only top the ordinary duty up to a total, and the ordinary part stays with CBP. Your list does not show how large it is.</source>
            <translation>Por qué un rango: algunas partidas solo completan el arancel ordinario hasta un total, y la parte ordinaria se queda en CBP. Su lista no muestra cuánto es.</translation>
        </message>
        <message>
            <source>The interest from {day} on is counted at the rate before: no newer one is published yet.</source>
            <translation>Los intereses desde el {day} se calculan con la tasa anterior: aún no se ha publicado otra más nueva.</translation>
        </message>
        <message>
            <source>Expected back: not known from this list</source>
            <translation>Reembolso esperado: no se conoce con esta lista</translation>
        </message>
        <message>
            <source>Expected back: {money}</source>
            <translation>Reembolso esperado: {money}</translation>
        </message>
        <message>
            <source>{back}, and {money} interest (estimate)</source>
            <translation>{back}, y {money} de intereses (estimación)</translation>
        </message>
    </context>
    <context>
        <name>WhatNextPage</name>
        <message>
            <source>Upload it in ACE</source>
            <translation>Súbalo a ACE</translation>
        </message>
        <message>
            <source>CAPE Desktop never goes online, so this part is yours. It takes about five minutes.</source>
            <translation>CAPE Desktop nunca se conecta a internet, así que esta parte le toca a usted. Toma unos cinco minutos.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>With entries of your own you note here when you uploaded the file. The home page then says what comes next, and by when.</source>
            <translation>Con sus propias entradas, aquí anota cuándo subió el archivo. La página de inicio dice entonces qué sigue y para cuándo.</translation>
        </message>
        <message>
            <source>Uploaded on</source>
            <translation>Subido el</translation>
        </message>
        <message>
            <source>If ACE showed one</source>
            <translation>Si ACE mostró uno</translation>
        </message>
        <message>
            <source>I &amp;uploaded it</source>
            <translation>Ya lo &amp;subí</translation>
        </message>
        <message>
            <source>Uploaded &amp;on</source>
            <translation>S&amp;ubido el</translation>
        </message>
        <message>
            <source>C&amp;laim number</source>
            <translation>&amp;Número de reclamo (claim number)</translation>
        </message>
        <message>
            <source>Steps in ACE</source>
            <translation>Pasos en ACE</translation>
        </message>
        <message>
            <source>St&amp;eps in ACE</source>
            <translation>&amp;Pasos en ACE</translation>
        </message>
        <message>
            <source>What ACE may answer</source>
            <translation>Lo que ACE puede responder</translation>
        </message>
        <message>
            <source>&amp;What ACE may answer</source>
            <translation>Lo que A&amp;CE puede responder</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Listo</translation>
        </message>
        <message>
            <source>Noted: uploaded on {day}</source>
            <translation>Anotado: subido el {day}</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Saved: {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
        <message>
            <source>The folder already has {names}</source>
            <translation>La carpeta ya tiene {names}</translation>
        </message>
        <message>
            <source>Keep it and save the new file under another name? A file that is replaced cannot be brought back.</source>
            <translation>¿Conservarlo y guardar el archivo nuevo con otro nombre? Un archivo que se reemplaza no se puede recuperar.</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>&amp;Conservar los dos</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Reemplazar</translation>
        </message>
        <message>
            <source>Prepare a declaration</source>
            <translation>Preparar una declaración</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>Closes the window; your work is kept</source>
            <translation>Cierra la ventana; su trabajo se conserva</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Volver</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>Esto no funcionó</translation>
        </message>
        <message>
            <source>Tables ({endings});;All files (*)</source>
            <translation>Tablas ({endings});;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Choose your entry list</source>
            <translation>Elija su lista de entradas</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>Mostrar en &amp;la carpeta</translation>
        </message>
        <message>
            <source>Choose where to save</source>
            <translation>Elija dónde guardar</translation>
        </message>
    </context>
    <context>
        <name>YearDialog</name>
        <message>
            <source>Year for the accountant</source>
            <translation>Año para el contador</translation>
        </message>
        <message>
            <source>Calendar year</source>
            <translation>Año calendario</translation>
        </message>
        <message>
            <source>Show in fol&amp;der</source>
            <translation>Mostrar en la &amp;carpeta</translation>
        </message>
        <message>
            <source>&amp;Save the workbook…</source>
            <translation>&amp;Guardar el libro de Excel…</translation>
        </message>
        <message>
            <source>Calendar &amp;year</source>
            <translation>&amp;Año calendario</translation>
        </message>
        <message>
            <source>All importers</source>
            <translation>Todos los importadores</translation>
        </message>
        <message>
            <source>Interest stands apart from duty: it is income, duty paid back is not.</source>
            <translation>Los intereses van aparte del arancel: son ingresos; el arancel devuelto no lo es.</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
    </context>
    <context>
        <name>activities</name>
        <message>
            <source>Opening {name}</source>
            <translation>Abriendo {name}</translation>
        </message>
        <message>
            <source>Reading rows of {name}</source>
            <translation>Leyendo filas de {name}</translation>
        </message>
        <message>
            <source>Putting rows together into entries</source>
            <translation>Reuniendo las filas en entradas</translation>
        </message>
        <message>
            <source>Checking entries</source>
            <translation>Revisando entradas</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>Saving to your history</source>
            <translation>Guardando en su historial</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Your settings could not be read, so the program starts with its own. The old file was kept as {path}.</source>
            <translation>No se pudo leer su configuración, así que el programa inicia con la propia. El archivo anterior se conservó como {path}.</translation>
        </message>
    </context>
    <context>
        <name>edits</name>
        <message>
            <source>Repaired {cells}</source>
            <translation>Se reparó {cells}</translation>
        </message>
        <message>
            <source>Left {cells} as it was</source>
            <translation>Se dejó {cells} como estaba</translation>
        </message>
        <message>
            <source>Repaired all: {kinds}</source>
            <translation>Se reparó todo: {kinds}</translation>
        </message>
        <message>
            <source>Left all: {kinds}</source>
            <translation>Se dejó todo: {kinds}</translation>
        </message>
        <message>
            <source>Confirmed for {entries}</source>
            <translation>Confirmado para {entries}</translation>
        </message>
        <message>
            <source>Put {entries} into the file</source>
            <translation>Se puso en el archivo: {entries}</translation>
        </message>
        <message>
            <source>Took {entries} out of the file</source>
            <translation>Se quitó del archivo: {entries}</translation>
        </message>
        <message>
            <source>{cells} is now {number}</source>
            <translation>{cells} ahora es {number}</translation>
        </message>
        <message>
            <source>Set the rows of {cells} aside</source>
            <translation>Se apartaron las filas de {cells}</translation>
        </message>
        <message>
            <source>Row {rows} is now {number}</source>
            <translation>La fila {rows} ahora es {number}</translation>
        </message>
        <message>
            <source>Set row {rows} aside again</source>
            <translation>Se apartó de nuevo la fila {rows}</translation>
        </message>
        <message>
            <source>lost leading zeros</source>
            <translation>ceros iniciales perdidos</translation>
        </message>
        <message>
            <source>forms like 1.23E+10</source>
            <translation>formas como 1.23E+10</translation>
        </message>
        <message>
            <source>a stray “.0”</source>
            <translation>un “.0” de más</translation>
        </message>
        <message>
            <source>quotes or formulas around</source>
            <translation>comillas o fórmulas alrededor</translation>
        </message>
        <message>
            <source>hyphens, blanks, unusual characters</source>
            <translation>guiones, espacios, caracteres inusuales</translation>
        </message>
        <message>
            <source>filer code and number in two columns</source>
            <translation>código de declarante y número en dos columnas</translation>
        </message>
        <message>
            <source>words around the number</source>
            <translation>palabras alrededor del número</translation>
        </message>
        <message>
            <source>a line or version number behind</source>
            <translation>un número de línea o de versión al final</translation>
        </message>
        <message>
            <source>all entries</source>
            <translation>todas las entradas</translation>
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>Evidence package of the CAPE declaration {name}</source>
            <translation>Paquete de pruebas de la declaración CAPE {name}</translation>
        </message>
        <message>
            <source>{importer}, {entries}, examined on {day}, claim number {claim}</source>
            <translation>{importer}, {entries}, examinadas el {day}, número de reclamo {claim}</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>Judged by the rule pack {rules} of CAPE Desktop {version}</source>
            <translation>Evaluado con el paquete de reglas {rules} de CAPE Desktop {version}</translation>
        </message>
        <message>
            <source>SHA-256 of the uploaded file: {sha256}</source>
            <translation>SHA-256 del archivo subido: {sha256}</translation>
        </message>
        <message>
            <source>the very bytes of the file that was saved for the upload to ACE</source>
            <translation>los bytes exactos del archivo que se guardó para subirlo a ACE</translation>
        </message>
        <message>
            <source>copies of the files that the entries came from, unchanged</source>
            <translation>copias sin cambios de los archivos de donde vinieron las entradas</translation>
        </message>
        <message>
            <source>copies of the files in which CBP answered, unchanged</source>
            <translation>copias sin cambios de los archivos en que CBP respondió</translation>
        </message>
        <message>
            <source>every entry of the list with its findings as they were that day, the rows set aside with the reason, and each step in the life of the declaration</source>
            <translation>cada entrada de la lista con sus hallazgos tal como eran ese día, las filas apartadas con su motivo y cada paso en la vida de la declaración</translation>
        </message>
        <message>
            <source>what CBP said of each entry and when, and the refunds, expected and received</source>
            <translation>lo que CBP dijo de cada entrada y cuándo, y los reembolsos, esperados y recibidos</translation>
        </message>
        <message>
            <source>what the person changed before saving, with the time</source>
            <translation>lo que la persona cambió antes de guardar, con la hora</translation>
        </message>
        <message>
            <source>the SHA-256 of each file here, to prove that nothing changed</source>
            <translation>el SHA-256 de cada archivo incluido, para probar que nada cambió</translation>
        </message>
        <message>
            <source>Copies of these files were no longer kept: {names}</source>
            <translation>Ya no se conservaban copias de estos archivos: {names}</translation>
        </message>
        <message>
            <source>The copies may hold importer numbers, which can be social security numbers. Keep them safe.</source>
            <translation>Las copias pueden contener números de importador, que pueden ser números de Seguro Social. Guárdelas en un lugar seguro.</translation>
        </message>
    </context>
    <context>
        <name>faults</name>
        <message>
            <source>This is not an upload file but {form}</source>
            <translation>Esto no es un archivo de carga, sino {form}</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>El archivo está vacío</translation>
        </message>
        <message>
            <source>There is no entry number below the header</source>
            <translation>No hay ningún número de entrada debajo del encabezado</translation>
        </message>
        <message>
            <source>The file name does not end in .csv: {text}</source>
            <translation>El nombre del archivo no termina en .csv: {text}</translation>
        </message>
        <message>
            <source>The file has {bytes} bytes; CAPE takes less than {limit}</source>
            <translation>El archivo tiene {bytes} bytes; CAPE acepta menos de {limit}</translation>
        </message>
        <message>
            <source>The file has {rows} entry numbers; CAPE takes at most {limit}</source>
            <translation>El archivo tiene {rows} números de entrada; CAPE acepta como máximo {limit}</translation>
        </message>
        <message>
            <source>An invisible mark stands before the header (“CSV UTF-8” in Excel writes it)</source>
            <translation>Hay una marca invisible antes del encabezado (la escribe “CSV UTF-8” en Excel)</translation>
        </message>
        <message>
            <source>The file is “Unicode text” ({encoding}), two bytes a letter</source>
            <translation>El archivo es “texto Unicode” ({encoding}), con dos bytes por letra</translation>
        </message>
        <message>
            <source>A character here is not plain text: {text}</source>
            <translation>Aquí hay un carácter que no es texto simple: {text}</translation>
        </message>
        <message>
            <source>Lines do not end the way Excel on Windows ends them</source>
            <translation>Las líneas no terminan como las termina Excel en Windows</translation>
        </message>
        <message>
            <source>The last line has no line end</source>
            <translation>La última línea no tiene fin de línea</translation>
        </message>
        <message>
            <source>The first line is an entry number; the header is missing</source>
            <translation>La primera línea es un número de entrada; falta el encabezado</translation>
        </message>
        <message>
            <source>The header reads “{text}”; it must read exactly “{header}”</source>
            <translation>El encabezado dice “{text}”; debe decir exactamente “{header}”</translation>
        </message>
        <message>
            <source>There is more than one column: {text}</source>
            <translation>Hay más de una columna: {text}</translation>
        </message>
        <message>
            <source>A separator follows the number: {text}</source>
            <translation>Un separador sigue al número: {text}</translation>
        </message>
        <message>
            <source>The line is blank</source>
            <translation>La línea está en blanco</translation>
        </message>
        <message>
            <source>Blanks stand before or after the number</source>
            <translation>Hay espacios antes o después del número</translation>
        </message>
        <message>
            <source>The number stands in quotation marks: {text}</source>
            <translation>El número está entre comillas: {text}</translation>
        </message>
        <message>
            <source>The number is wrapped as a formula: {text}</source>
            <translation>El número está envuelto en una fórmula: {text}</translation>
        </message>
        <message>
            <source>The number has hyphens or other signs in it: {text}</source>
            <translation>El número contiene guiones u otros signos: {text}</translation>
        </message>
        <message>
            <source>The number has small letters: {text}</source>
            <translation>El número tiene letras minúsculas: {text}</translation>
        </message>
        <message>
            <source>A spreadsheet changed the number: “{text}” should most likely be {number}</source>
            <translation>Una hoja de cálculo cambió el número: “{text}” probablemente debería ser {number}</translation>
        </message>
        <message>
            <source>This is not an entry number of 11 letters and digits: {text}</source>
            <translation>Esto no es un número de entrada de 11 letras y dígitos: {text}</translation>
        </message>
        <message>
            <source>This number cannot be right, its last digit does not fit: {text}</source>
            <translation>Este número no puede ser correcto, su último dígito no corresponde: {text}</translation>
        </message>
        <message>
            <source>The number stands on line {first} already: {text}</source>
            <translation>El número ya está en la línea {first}: {text}</translation>
        </message>
        <message>
            <source>an Excel workbook (.xlsx) or another zip file</source>
            <translation>un libro de Excel (.xlsx) u otro archivo zip</translation>
        </message>
        <message>
            <source>an old Excel workbook (.xls)</source>
            <translation>un libro de Excel antiguo (.xls)</translation>
        </message>
        <message>
            <source>a PDF</source>
            <translation>un PDF</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>una imagen</translation>
        </message>
        <message>
            <source>something that only another program can read</source>
            <translation>algo que solo otro programa puede leer</translation>
        </message>
        <message>
            <source>ACE refuses the file</source>
            <translation>ACE rechaza el archivo</translation>
        </message>
        <message>
            <source>ACE may refuse the file</source>
            <translation>ACE puede rechazar el archivo</translation>
        </message>
        <message>
            <source>ACE takes it</source>
            <translation>ACE lo acepta</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>No IEEPA tariff number on this entry</source>
            <translation>Ningún número arancelario IEEPA en esta entrada</translation>
        </message>
        <message>
            <source>None of its tariff numbers is an IEEPA heading, so CAPE has nothing to pay back and refuses it.</source>
            <translation>Ninguno de sus números arancelarios es una partida IEEPA, así que CAPE no tiene nada que devolver y la rechaza.</translation>
        </message>
        <message>
            <source>Leave it out. If you know that IEEPA duty was paid, ask your broker where it stands on the entry.</source>
            <translation>Déjela fuera. Si sabe que se pagó arancel IEEPA, pregunte a su agente aduanal dónde está en la entrada.</translation>
        </message>
        <message>
            <source>What it has is {others}: other laws, which the court left alone. CAPE pays back IEEPA duty only and refuses the entry.</source>
            <translation>Lo que tiene es {others}: otras leyes, que el tribunal no tocó. CAPE solo devuelve derechos IEEPA y rechaza la entrada.</translation>
        </message>
        <message>
            <source>No IEEPA duty was paid</source>
            <translation>No se pagó arancel IEEPA</translation>
        </message>
        <message>
            <source>IEEPA duty on this entry comes to $0.00. CAPE refuses such entries.</source>
            <translation>El arancel IEEPA de esta entrada suma $0.00. CAPE rechaza tales entradas.</translation>
        </message>
        <message>
            <source>Leave it out. If duty was paid, the report is incomplete: read a fresh one.</source>
            <translation>Déjela fuera. Si se pagó arancel, el reporte está incompleto: lea uno reciente.</translation>
        </message>
        <message>
            <source>IEEPA tariff number, but no amount of duty</source>
            <translation>Número arancelario IEEPA, pero sin monto de arancel</translation>
        </message>
        <message>
            <source>The entry has an IEEPA heading, but the list does not say what was paid. If it is zero, CAPE refuses the entry.</source>
            <translation>La entrada tiene una partida IEEPA, pero la lista no dice cuánto se pagó. Si es cero, CAPE rechaza la entrada.</translation>
        </message>
        <message>
            <source>Add Line Tariff Duty Amount to your report, or look at Form 7501.</source>
            <translation>Agregue Line Tariff Duty Amount a su reporte, o vea el Form 7501.</translation>
        </message>
        <message>
            <source>IEEPA duty comes to less than nothing</source>
            <translation>El derecho IEEPA da menos de cero</translation>
        </message>
        <message>
            <source>The amounts of this entry come to {duty}: more was taken back than paid, or your list writes them with the wrong sign. What was paid is taken as unknown.</source>
            <translation>Los importes de esta entrada suman {duty}: se devolvió más de lo pagado o su lista los escribe con el signo equivocado. Lo pagado se toma como desconocido.</translation>
        </message>
        <message>
            <source>Compare with Form 7501. If CBP has already paid the duty back, leave the entry out.</source>
            <translation>Compare con el formulario 7501. Si CBP ya devolvió el derecho, deje fuera la entrada.</translation>
        </message>
        <message>
            <source>No IEEPA duty: the goods were exempt</source>
            <translation>Sin arancel IEEPA: la mercancía estaba exenta</translation>
        </message>
        <message>
            <source>All IEEPA headings of this entry are exemptions that bear no duty. CAPE refuses such entries.</source>
            <translation>Todas las partidas IEEPA de esta entrada son exenciones sin arancel. CAPE rechaza tales entradas.</translation>
        </message>
        <message>
            <source>Leave it out. If duty was paid, ask your broker on which heading it stands.</source>
            <translation>Déjela fuera. Si se pagó arancel, pregunte a su agente aduanal en qué partida está.</translation>
        </message>
        <message>
            <source>Section 122 duty only</source>
            <translation>Solo arancel de la Section 122</translation>
        </message>
        <message>
            <source>Section 122 ({headings}) looks like IEEPA but is another law. CAPE does not pay it back.</source>
            <translation>La Section 122 ({headings}) parece IEEPA, pero es otra ley. CAPE no lo devuelve.</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>Déjela fuera.</translation>
        </message>
        <message>
            <source>Entered outside the IEEPA period</source>
            <translation>Entró fuera del período IEEPA</translation>
        </message>
        <message>
            <source>IEEPA duties were collected on entries from {first_day} to {last_day}; this one is of {entry_date}. For a warehouse withdrawal the day of withdrawal counts.</source>
            <translation>Los aranceles IEEPA se cobraron a entradas del {first_day} al {last_day}; esta es del {entry_date}. Para un retiro de almacén cuenta el día del retiro.</translation>
        </message>
        <message>
            <source>Check the entry date and the duty on Form 7501.</source>
            <translation>Revise la fecha de entrada y el arancel en el Form 7501.</translation>
        </message>
        <message>
            <source>Heading {headings} was not in force on {entry_date}</source>
            <translation>La partida {headings} no estaba en vigor el {entry_date}</translation>
        </message>
        <message>
            <source>CAPE cannot work out the duty when a heading does not fit the date (“INVALID HTS”).</source>
            <translation>CAPE no puede calcular el arancel cuando una partida no corresponde a la fecha (“INVALID HTS”).</translation>
        </message>
        <message>
            <source>Ask your broker about a post-summary correction before you file. If CAPE refuses the entry, the others are not affected.</source>
            <translation>Pregunte a su agente aduanal por una Post Summary Correction antes de presentar. Si CAPE rechaza la entrada, las demás no se ven afectadas.</translation>
        </message>
        <message>
            <source>Refused earlier by a rule that no longer exists</source>
            <translation>Rechazada antes por una regla que ya no existe</translation>
        </message>
        <message>
            <source>CBP dropped this check and asks to file such entries again. Its message was: {message}</source>
            <translation>CBP eliminó esta revisión y pide presentar de nuevo tales entradas. Su mensaje era: {message}</translation>
        </message>
        <message>
            <source>File it now.</source>
            <translation>Preséntela ahora.</translation>
        </message>
        <message>
            <source>Duty on {heading} does not fit value and rate</source>
            <translation>El arancel de {heading} no concuerda con el valor y la tasa</translation>
        </message>
        <message>
            <source>The duty is {duty}; value times rate gives {expected}. Often several duties were put on one heading.</source>
            <translation>El arancel es {duty}; valor por tasa da {expected}. A menudo se pusieron varios aranceles en una sola partida.</translation>
        </message>
        <message>
            <source>Look at Form 7501. CBP works the whole entry out anew, so the refund can differ from the amount shown here.</source>
            <translation>Vea el Form 7501. CBP calcula de nuevo toda la entrada, así que el reembolso puede diferir del monto que se muestra aquí.</translation>
        </message>
        <message>
            <source>Duty on {heading}, which bears no IEEPA duty</source>
            <translation>Arancel en {heading}, que no lleva arancel IEEPA</translation>
        </message>
        <message>
            <source>{duty} stand on this heading, which is an exemption or in no list we know. Whether it comes back is open.</source>
            <translation>Hay {duty} en esta partida, que es una exención o no está en ninguna lista que conozcamos. No se sabe si se devuelve.</translation>
        </message>
        <message>
            <source>Look at Form 7501 or ask your broker. You can file the entry; the refund is shown as a range.</source>
            <translation>Vea el Form 7501 o pregunte a su agente aduanal. Puede presentar la entrada; el reembolso se muestra como un rango.</translation>
        </message>
        <message>
            <source>The IEEPA duty in your list is not the sum of the lines</source>
            <translation>El arancel IEEPA de su lista no es la suma de las líneas</translation>
        </message>
        <message>
            <source>Your list states {stated}; the lines add up to {computed}. The lines are used.</source>
            <translation>Su lista indica {stated}; las líneas suman {computed}. Se usan las líneas.</translation>
        </message>
        <message>
            <source>Look at Form 7501, or read a fresh ES-003 report.</source>
            <translation>Vea el Form 7501, o lea un reporte ES-003 reciente.</translation>
        </message>
        <message>
            <source>CAPE does not take type {entry_type}</source>
            <translation>CAPE no acepta el tipo {entry_type}</translation>
        </message>
        <message>
            <source>CBP has kept this entry type out of CAPE from the start.</source>
            <translation>CBP ha dejado este tipo de entrada fuera de CAPE desde el principio.</translation>
        </message>
        <message>
            <source>Keep the entry on your list for a later phase, and ask a customs lawyer about the dates for court.</source>
            <translation>Conserve la entrada en su lista para una fase posterior, y pregunte a un abogado aduanero por las fechas para el tribunal.</translation>
        </message>
        <message>
            <source>CAPE does not take warehouse entries, type {entry_type}</source>
            <translation>CAPE no acepta entradas de almacén, tipo {entry_type}</translation>
        </message>
        <message>
            <source>CBP has refused them since {since}. The duty is paid when the goods are withdrawn, so the withdrawals can be declared.</source>
            <translation>CBP las rechaza desde {since}. El arancel se paga al retirar la mercancía, así que se pueden declarar los retiros.</translation>
        </message>
        <message>
            <source>Declare the withdrawals of this entry (types {withdrawals}) and leave the warehouse entry out.</source>
            <translation>Declare los retiros de esta entrada (tipos {withdrawals}) y deje fuera la entrada de almacén.</translation>
        </message>
        <message>
            <source>Warehouse withdrawal: paid later</source>
            <translation>Retiro de almacén: se paga más tarde</translation>
        </message>
        <message>
            <source>CAPE takes type {entry_type}. The refund comes when the warehouse entry itself liquidates.</source>
            <translation>CAPE acepta el tipo {entry_type}. El reembolso llega cuando se liquida la entrada de almacén misma.</translation>
        </message>
        <message>
            <source>File it now and expect the money later.</source>
            <translation>Preséntela ahora y espere el dinero más adelante.</translation>
        </message>
        <message>
            <source>Temporary import, type {entry_type}: reported as refused</source>
            <translation>Importación temporal, tipo {entry_type}: se informa que se rechaza</translation>
        </message>
        <message>
            <source>CBP has not said so itself, but several who filed report that it is refused. Such entries rarely paid duty.</source>
            <translation>CBP mismo no lo ha dicho, pero varios que presentaron informan que se rechaza. Tales entradas rara vez pagaron arancel.</translation>
        </message>
        <message>
            <source>Leave it out. If your broker is sure that duty was paid and that CAPE takes it, confirm it.</source>
            <translation>Déjela fuera. Si su agente aduanal está seguro de que se pagó arancel y de que CAPE la acepta, confírmelo.</translation>
        </message>
        <message>
            <source>Waits for antidumping duties to be settled</source>
            <translation>Espera que se definan los derechos antidumping</translation>
        </message>
        <message>
            <source>Commerce has given its instructions and the liquidation is pending. Until then CAPE refuses entries of type {entry_type}.</source>
            <translation>El Departamento de Comercio ya dio sus instrucciones y la liquidación está pendiente. Hasta entonces CAPE rechaza entradas del tipo {entry_type}.</translation>
        </message>
        <message>
            <source>Look at the entry again once it has liquidated; CAPE's window starts on that day.</source>
            <translation>Revise la entrada de nuevo cuando se haya liquidado; el plazo de CAPE empieza ese día.</translation>
        </message>
        <message>
            <source>Suspended for antidumping duties: paid later</source>
            <translation>Suspendida por derechos antidumping: se paga más tarde</translation>
        </message>
        <message>
            <source>CAPE takes it. The refund comes once the suspension ends and the entry liquidates.</source>
            <translation>CAPE la acepta. El reembolso llega cuando termina la suspensión y la entrada se liquida.</translation>
        </message>
        <message>
            <source>Informal entry without a date: likely too old</source>
            <translation>Entrada informal sin fecha: probablemente demasiado antigua</translation>
        </message>
        <message>
            <source>Entries of type {entry_type} liquidate at once when they are released or paid, so CAPE's window is likely over.</source>
            <translation>Las entradas del tipo {entry_type} se liquidan en cuanto se liberan o se pagan, así que el plazo de CAPE probablemente terminó.</translation>
        </message>
        <message>
            <source>Look up the liquidation date in ACE and add it to the list before you file.</source>
            <translation>Busque la fecha de liquidación en ACE y agréguela a la lista antes de presentar.</translation>
        </message>
        <message>
            <source>No rule known for type {entry_type}</source>
            <translation>No se conoce ninguna regla para el tipo {entry_type}</translation>
        </message>
        <message>
            <source>No source says whether CAPE takes this type.</source>
            <translation>Ninguna fuente dice si CAPE acepta este tipo.</translation>
        </message>
        <message>
            <source>Ask your broker. If it is refused, the other entries of the file are not affected.</source>
            <translation>Pregunte a su agente aduanal. Si se rechaza, las demás entradas del archivo no se ven afectadas.</translation>
        </message>
        <message>
            <source>“{entry_type}” is not an entry type we know</source>
            <translation>“{entry_type}” no es un tipo de entrada que conozcamos</translation>
        </message>
        <message>
            <source>No source says whether CAPE takes it, or the column holds something else.</source>
            <translation>Ninguna fuente dice si CAPE lo acepta, o la columna contiene otra cosa.</translation>
        </message>
        <message>
            <source>Look at box 2 of Form 7501 and correct the list. If CAPE refuses the entry, the others are not affected.</source>
            <translation>Vea la casilla 2 del Form 7501 y corrija la lista. Si CAPE rechaza la entrada, las demás no se ven afectadas.</translation>
        </message>
        <message>
            <source>The entry summary is {summary_status}</source>
            <translation>El resumen de entrada está así: {summary_status}</translation>
        </message>
        <message>
            <source>CAPE takes accepted entry summaries only.</source>
            <translation>CAPE solo acepta resúmenes de entrada aceptados.</translation>
        </message>
        <message>
            <source>Ask your broker to get it accepted, then read a fresh report.</source>
            <translation>Pida a su agente aduanal que logre la aceptación, y luego lea un reporte reciente.</translation>
        </message>
        <message>
            <source>The duty is not fully paid yet</source>
            <translation>El arancel todavía no está pagado por completo</translation>
        </message>
        <message>
            <source>CAPE refuses an entry while the statement that pays its duty is unfinished.</source>
            <translation>CAPE rechaza una entrada mientras el estado de cuenta (statement) que paga su arancel no esté terminado.</translation>
        </message>
        <message>
            <source>Wait until the payment shows as finished in ACE, then file.</source>
            <translation>Espere hasta que el pago aparezca como terminado en ACE, y luego presente.</translation>
        </message>
        <message>
            <source>A correction is still under way</source>
            <translation>Todavía hay una corrección en curso</translation>
        </message>
        <message>
            <source>Once CAPE has accepted an entry, no post-summary correction (PSC) can be made any more.</source>
            <translation>Una vez que CAPE acepta una entrada, ya no se puede hacer una Post Summary Correction (PSC).</translation>
        </message>
        <message>
            <source>Let your broker finish or withdraw the correction first.</source>
            <translation>Deje que su agente aduanal termine o retire primero la corrección.</translation>
        </message>
        <message>
            <source>No entry number to declare</source>
            <translation>Ningún número de entrada que declarar</translation>
        </message>
        <message>
            <source>CAPE refuses a file without entry numbers.</source>
            <translation>CAPE rechaza un archivo sin números de entrada.</translation>
        </message>
        <message>
            <source>Add a list with entry numbers.</source>
            <translation>Agregue una lista con números de entrada.</translation>
        </message>
        <message>
            <source>The header must read exactly “{expected}”</source>
            <translation>El encabezado debe decir exactamente “{expected}”</translation>
        </message>
        <message>
            <source>The first line reads “{header}”. CAPE refuses a file with another header.</source>
            <translation>La primera línea dice “{header}”. CAPE rechaza un archivo con otro encabezado.</translation>
        </message>
        <message>
            <source>Let the program write the file anew.</source>
            <translation>Deje que el programa escriba de nuevo el archivo.</translation>
        </message>
        <message>
            <source>{entries}: more than one file is needed</source>
            <translation>{entries}: se necesita más de un archivo</translation>
        </message>
        <message>
            <source>CBP takes at most {limit} entry numbers in one upload.</source>
            <translation>CBP acepta como máximo {limit} números de entrada en una carga.</translation>
        </message>
        <message>
            <source>Nothing to do: the list is split into numbered files. Upload each of them.</source>
            <translation>Nada que hacer: la lista se divide en archivos numerados. Suba cada uno de ellos.</translation>
        </message>
        <message>
            <source>Line {row} has more than the entry number</source>
            <translation>La línea {row} tiene más que el número de entrada</translation>
        </message>
        <message>
            <source>CAPE takes one column, without a comma after the number.</source>
            <translation>CAPE acepta una columna, sin coma después del número.</translation>
        </message>
        <message>
            <source>The file has characters that do not belong there</source>
            <translation>El archivo tiene caracteres que no corresponden</translation>
        </message>
        <message>
            <source>Invisible marks and letters with accents can make CAPE refuse the file.</source>
            <translation>Las marcas invisibles y las letras con acento pueden hacer que CAPE rechace el archivo.</translation>
        </message>
        <message>
            <source>Line {row} is blank</source>
            <translation>La línea {row} está en blanco</translation>
        </message>
        <message>
            <source>Blank lines can make CAPE refuse the file.</source>
            <translation>Las líneas en blanco pueden hacer que CAPE rechace el archivo.</translation>
        </message>
        <message>
            <source>“{file}” does not end in .csv</source>
            <translation>“{file}” no termina en .csv</translation>
        </message>
        <message>
            <source>CAPE takes CSV files only.</source>
            <translation>CAPE solo acepta archivos CSV.</translation>
        </message>
        <message>
            <source>Give the file a name that ends in .csv, or let the program write it anew.</source>
            <translation>Dé al archivo un nombre que termine en .csv, o deje que el programa lo escriba de nuevo.</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>El archivo es demasiado grande</translation>
        </message>
        <message>
            <source>It has {size} bytes; CAPE takes less than {limit}.</source>
            <translation>Tiene {size} bytes; CAPE acepta menos de {limit}.</translation>
        </message>
        <message>
            <source>Split the list into several files.</source>
            <translation>Divida la lista en varios archivos.</translation>
        </message>
        <message>
            <source>Do not save this file in Excel</source>
            <translation>No guarde este archivo en Excel</translation>
        </message>
        <message>
            <source>Excel can drop a zero or turn a number into a form like 1E+10. At risk here: {numbers}, such as {entry_number}.</source>
            <translation>Excel puede quitar un cero o convertir un número en una forma como 1E+10. En riesgo aquí: {numbers}, por ejemplo {entry_number}.</translation>
        </message>
        <message>
            <source>Upload the file as it was written. To look at it, use “Inspect a CSV”.</source>
            <translation>Suba el archivo tal como se escribió. Para verlo, use “Inspeccionar un archivo de carga”.</translation>
        </message>
        <message>
            <source>Refund overdue: accepted {days} ago</source>
            <translation>Reembolso atrasado: aceptada hace {days}</translation>
        </message>
        <message>
            <source>CBP names a shorter time between acceptance ({accepted_on}) and refund. Not paid: {entries}.</source>
            <translation>CBP indica un tiempo más corto entre la aceptación ({accepted_on}) y el reembolso. Sin pagar: {entries}.</translation>
        </message>
        <message>
            <source>Run the ACE reports ES-022, REV-603 and REV-613 and import them here: they say whether the refund is on its way, was diverted or came back.</source>
            <translation>Ejecute los reportes de ACE ES-022, REV-603 y REV-613 e impórtelos aquí: dicen si el reembolso está en camino, se desvió o volvió.</translation>
        </message>
        <message>
            <source>CBP refused {entries} of this declaration</source>
            <translation>CBP rechazó {entries} de esta declaración</translation>
        </message>
        <message>
            <source>The other entries were accepted and go on.</source>
            <translation>Las demás entradas se aceptaron y siguen su curso.</translation>
        </message>
        <message>
            <source>Start a new declaration from the refused entries only, once the reasons are settled.</source>
            <translation>Inicie una nueva declaración solo con las entradas rechazadas, cuando los motivos estén resueltos.</translation>
        </message>
        <message>
            <source>The rules are {days} old</source>
            <translation>Las reglas tienen {days} de antigüedad</translation>
        </message>
        <message>
            <source>This program knows CBP's rules as of {as_of}. CBP has changed rules at short notice before.</source>
            <translation>Este programa conoce las reglas de CBP al {as_of}. CBP ya ha cambiado reglas con poco aviso.</translation>
        </message>
        <message>
            <source>Look at CBP's page on IEEPA refunds for changes before you upload, and load newer rules if there are any.</source>
            <translation>Busque cambios en la página de CBP sobre reembolsos IEEPA antes de subir, y cargue reglas más recientes si las hay.</translation>
        </message>
        <message>
            <source>Not liquidated yet</source>
            <translation>Todavía sin liquidar</translation>
        </message>
        <message>
            <source>CAPE takes it. CBP sets it to liquidate about {days} after it accepts the declaration, and the refund follows.</source>
            <translation>CAPE la acepta. CBP la programa para liquidarse unos {days} después de aceptar la declaración, y el reembolso sigue.</translation>
        </message>
        <message>
            <source>File it now. There is no hurry, but liquidation starts CAPE's clock.</source>
            <translation>Preséntela ahora. No hay prisa, pero la liquidación inicia el reloj de CAPE.</translation>
        </message>
        <message>
            <source>Liquidated {days} ago, well inside CAPE's window</source>
            <translation>Liquidada hace {days}, bien dentro del plazo de CAPE</translation>
        </message>
        <message>
            <source>CAPE takes entries up to {window} after liquidation.</source>
            <translation>CAPE acepta entradas hasta {window} después de la liquidación.</translation>
        </message>
        <message>
            <source>File by {last_safe_day} ({days_left}).</source>
            <translation>Preséntela a más tardar el {last_safe_day} ({days_left}).</translation>
        </message>
        <message>
            <source>File by {last_safe_day} ({days_left})</source>
            <translation>Presentar a más tardar el {last_safe_day} ({days_left})</translation>
        </message>
        <message>
            <source>It was liquidated on {liquidation_date}, {days} ago. CAPE takes entries up to {window} after liquidation; the last day is best avoided.</source>
            <translation>Se liquidó el {liquidation_date}, hace {days}. CAPE acepta entradas hasta {window} después de la liquidación; es mejor evitar el último día.</translation>
        </message>
        <message>
            <source>File it soon. After that only a protest is left.</source>
            <translation>Preséntela pronto. Después solo queda una protesta.</translation>
        </message>
        <message>
            <source>Urgent: last safe day {last_safe_day} ({days_left})</source>
            <translation>Urgente: último día seguro {last_safe_day} ({days_left})</translation>
        </message>
        <message>
            <source>It was liquidated on {liquidation_date}, {days} ago. CAPE takes entries up to {window} after liquidation, and CBP may look at the file a day or more after the upload.</source>
            <translation>Se liquidó el {liquidation_date}, hace {days}. CAPE acepta entradas hasta {window} después de la liquidación, y CBP puede revisar el archivo un día o más después de la carga.</translation>
        </message>
        <message>
            <source>Upload it today.</source>
            <translation>Súbala hoy.</translation>
        </message>
        <message>
            <source>Very last day: {last_day} ({days_left})</source>
            <translation>El ultimísimo día: {last_day} ({days_left})</translation>
        </message>
        <message>
            <source>It was liquidated on {liquidation_date}, {days} ago. CAPE takes entries up to {window} after liquidation, and CBP may look at the file after the upload, when it is too late.</source>
            <translation>Se liquidó el {liquidation_date}, hace {days}. CAPE acepta entradas hasta {window} después de la liquidación, y CBP puede revisar el archivo después de la carga, cuando ya es tarde.</translation>
        </message>
        <message>
            <source>Upload it right away. Keep a protest ready in case it is refused.</source>
            <translation>Súbala de inmediato. Tenga lista una protesta por si se rechaza.</translation>
        </message>
        <message>
            <source>Past CAPE's window: liquidated {days} ago</source>
            <translation>Fuera del plazo de CAPE: liquidada hace {days}</translation>
        </message>
        <message>
            <source>CAPE takes entries up to {window} after liquidation, and this one liquidated on {liquidation_date}. A protest (CBP Form 19) is possible up to {protest_time} after it.</source>
            <translation>CAPE acepta entradas hasta {window} después de la liquidación, y esta se liquidó el {liquidation_date}. Una protesta (CBP Form 19) es posible hasta {protest_time} después de ella.</translation>
        </message>
        <message>
            <source>File a protest by {protest_day} ({days_left}), yourself in ACE or through your broker or lawyer.</source>
            <translation>Presente una protesta a más tardar el {protest_day} ({days_left}), usted mismo en ACE o por medio de su agente aduanal o abogado.</translation>
        </message>
        <message>
            <source>Too late for CAPE and for a protest: liquidated {days} ago</source>
            <translation>Demasiado tarde para CAPE y para una protesta: liquidada hace {days}</translation>
        </message>
        <message>
            <source>It liquidated on {liquidation_date}. CAPE takes entries up to {window}, a protest is possible up to {protest_time} after that. What remains is a case at the Court of International Trade, or a later phase of CAPE.</source>
            <translation>Se liquidó el {liquidation_date}. CAPE acepta entradas hasta {window} después; una protesta es posible hasta {protest_time} después. Queda un caso ante el Tribunal de Comercio Internacional (Court of International Trade), o una fase posterior de CAPE.</translation>
        </message>
        <message>
            <source>Ask a customs lawyer soon; a firm needs one at that court.</source>
            <translation>Pregunte pronto a un abogado aduanero; una empresa necesita uno ante ese tribunal.</translation>
        </message>
        <message>
            <source>It liquidated on {liquidation_date}. CAPE takes entries up to {window}, a protest is possible up to {protest_time} after that. What remains is a case at the Court of International Trade within {court_time}, or a later phase of CAPE.</source>
            <translation>Se liquidó el {liquidation_date}. CAPE acepta entradas hasta {window} después; una protesta es posible hasta {protest_time} después. Queda un caso ante el Tribunal de Comercio Internacional (Court of International Trade) dentro de {court_time}, o una fase posterior de CAPE.</translation>
        </message>
        <message>
            <source>Ask a customs lawyer well before {court_day}, the earliest date on which that time may end.</source>
            <translation>Pregunte a un abogado aduanero bastante antes del {court_day}, la primera fecha en que puede terminar ese plazo.</translation>
        </message>
        <message>
            <source>It liquidated on {liquidation_date}. The earliest date on which the {court_time} for a case at the Court of International Trade may end, {court_day}, has passed; the date is contested.</source>
            <translation>Se liquidó el {liquidation_date}. Ya pasó el {court_day}, la primera fecha en que pueden terminar los {court_time} para un caso ante el Tribunal de Comercio Internacional (Court of International Trade); la fecha se discute.</translation>
        </message>
        <message>
            <source>Ask a customs lawyer at once whether a case is still possible.</source>
            <translation>Pregunte de inmediato a un abogado aduanero si todavía es posible un caso.</translation>
        </message>
        <message>
            <source>Will liquidate on {liquidation_date} ({days_left})</source>
            <translation>Se liquidará el {liquidation_date} ({days_left})</translation>
        </message>
        <message>
            <source>The date is scheduled. CAPE takes the entry before it and for a time after it.</source>
            <translation>La fecha está programada. CAPE acepta la entrada antes de ella y por un tiempo después.</translation>
        </message>
        <message>
            <source>File it now; the schedule may change.</source>
            <translation>Preséntela ahora; la programación puede cambiar.</translation>
        </message>
        <message>
            <source>Accepted now, paid later: {liquidation_status}</source>
            <translation>Se acepta ahora, se paga después: {liquidation_status}</translation>
        </message>
        <message>
            <source>CAPE takes it, but the refund comes only when the entry really liquidates. Nobody can say when.</source>
            <translation>CAPE la acepta, pero el reembolso solo llega cuando la entrada realmente se liquida. Nadie puede decir cuándo.</translation>
        </message>
        <message>
            <source>Nobody knows here whether it has liquidated</source>
            <translation>No se sabe si ya se liquidó</translation>
        </message>
        <message>
            <source>CAPE takes an entry only for a limited time after its liquidation, and your list has neither date nor status.</source>
            <translation>CAPE acepta una entrada solo por un tiempo limitado después de su liquidación, y su lista no tiene ni fecha ni estado.</translation>
        </message>
        <message>
            <source>Add Liquidation Date and Liquidation Status to your ES-003 report and read it again. If you file now, CBP may refuse the entry.</source>
            <translation>Agregue Liquidation Date y Liquidation Status a su reporte ES-003 y léalo de nuevo. Si presenta ahora, CBP puede rechazar la entrada.</translation>
        </message>
        <message>
            <source>Liquidation unknown; by the usual cycle file by {last_safe_day} ({days_left})</source>
            <translation>Liquidación desconocida; según el ciclo habitual, presentar a más tardar el {last_safe_day} ({days_left})</translation>
        </message>
        <message>
            <source>Your list gives it no liquidation date and no status. On the usual cycle this entry liquidates between {expected_first} and {expected_last}. That is an estimate; ACE has the real date.</source>
            <translation>Su lista no le da ni fecha ni estado de liquidación. Según el ciclo habitual, esta entrada se liquida entre el {expected_first} y el {expected_last}. Es una estimación; ACE tiene la fecha real.</translation>
        </message>
        <message>
            <source>Add Liquidation Date and Liquidation Status to your ES-003 report and read it again.</source>
            <translation>Agregue Liquidation Date y Liquidation Status a su reporte ES-003 y léalo de nuevo.</translation>
        </message>
        <message>
            <source>Liquidation unknown; by the usual cycle CAPE's window has passed</source>
            <translation>Liquidación desconocida; según el ciclo habitual, el plazo de CAPE ya pasó</translation>
        </message>
        <message>
            <source>Your list gives it no liquidation date and no status. On the usual cycle this entry liquidated between {expected_first} and {expected_last}, and the last safe day was {last_safe_day}. That is an estimate; ACE has the real date.</source>
            <translation>Su lista no le da ni fecha ni estado de liquidación. Según el ciclo habitual, esta entrada se liquidó entre el {expected_first} y el {expected_last}, y el último día seguro fue el {last_safe_day}. Es una estimación; ACE tiene la fecha real.</translation>
        </message>
        <message>
            <source>Add Liquidation Date and Liquidation Status to your ES-003 report and read it again. You may also file it: if it is too late, CBP refuses this entry and no other.</source>
            <translation>Agregue Liquidation Date y Liquidation Status a su reporte ES-003 y léalo de nuevo. También puede presentarla: si es demasiado tarde, CBP rechaza esta entrada y ninguna otra.</translation>
        </message>
        <message>
            <source>Liquidated, but the day is missing</source>
            <translation>Liquidada, pero falta el día</translation>
        </message>
        <message>
            <source>CAPE takes an entry only for a limited time after its liquidation, and your list does not say when that was.</source>
            <translation>CAPE acepta una entrada solo por un tiempo limitado después de su liquidación, y su lista no dice cuándo fue.</translation>
        </message>
        <message>
            <source>Add Liquidation Date to your ES-003 report and read it again. If you file now, CBP may refuse the entry.</source>
            <translation>Agregue Liquidation Date a su reporte ES-003 y léalo de nuevo. Si presenta ahora, CBP puede rechazar la entrada.</translation>
        </message>
        <message>
            <source>Your sources give different days of liquidation</source>
            <translation>Sus fuentes dan días de liquidación distintos</translation>
        </message>
        <message>
            <source>CAPE takes an entry only for a limited time after its liquidation. As long as it is open which day is right, nobody can say here whether it is in time.</source>
            <translation>CAPE acepta una entrada solo durante un tiempo limitado tras su liquidación. Mientras no se sepa qué día es el correcto, nadie puede decir aquí si está a tiempo.</translation>
        </message>
        <message>
            <source>Look it up in ACE and take the wrong source out. You may also file it: if it is too late, CBP refuses this entry and no other.</source>
            <translation>Consúltelo en ACE y quite la fuente equivocada. También puede presentarla: si es demasiado tarde, CBP rechaza esta entrada y ninguna otra.</translation>
        </message>
        <message>
            <source>A protest is {protest_status}</source>
            <translation>Hay una protesta: {protest_status}</translation>
        </message>
        <message>
            <source>CAPE refuses an entry with an open protest.</source>
            <translation>CAPE rechaza una entrada con una protesta abierta.</translation>
        </message>
        <message>
            <source>If the protest is about IEEPA duties only, ask whoever filed it about withdrawing it; then file here.</source>
            <translation>Si la protesta es solo sobre aranceles IEEPA, hable con quien la presentó sobre retirarla; luego presente aquí.</translation>
        </message>
        <message>
            <source>A protest is {protest_status}; CAPE closes on {last_safe_day} ({days_left})</source>
            <translation>Hay una protesta: {protest_status}; CAPE cierra el {last_safe_day} ({days_left})</translation>
        </message>
        <message>
            <source>CAPE refuses an entry with an open protest. It can be withdrawn, but only as long as CAPE's window is open does that gain anything.</source>
            <translation>CAPE rechaza una entrada con una protesta abierta. Se puede retirar, pero eso solo sirve mientras el plazo de CAPE esté abierto.</translation>
        </message>
        <message>
            <source>If the protest is about IEEPA duties only, ask whoever filed it about withdrawing it, then file before that day. Else keep the protest.</source>
            <translation>Si la protesta es solo sobre aranceles IEEPA, hable con quien la presentó sobre retirarla, y presente antes de ese día. Si no, conserve la protesta.</translation>
        </message>
        <message>
            <source>A protest is {protest_status}: keep it</source>
            <translation>Hay una protesta: {protest_status}; consérvela</translation>
        </message>
        <message>
            <source>The entry liquidated {days} ago, so CAPE no longer takes it. The protest keeps your claim alive.</source>
            <translation>La entrada se liquidó hace {days}, así que CAPE ya no la acepta. La protesta mantiene vivo su reclamo.</translation>
        </message>
        <message>
            <source>Do not withdraw it. Ask whoever filed it how it stands.</source>
            <translation>No la retire. Pregunte a quien la presentó cómo va.</translation>
        </message>
        <message>
            <source>Protest {protest_number}: open or closed?</source>
            <translation>Protesta {protest_number}: ¿abierta o cerrada?</translation>
        </message>
        <message>
            <source>Your list has a protest number but not its state. CAPE refuses an entry with an open protest.</source>
            <translation>Su lista tiene un número de protesta, pero no su estado. CAPE rechaza una entrada con una protesta abierta.</translation>
        </message>
        <message>
            <source>Add Protest Status to your ES-003 report, or look the protest up in ACE, before you file.</source>
            <translation>Agregue Protest Status a su reporte ES-003, o busque la protesta en ACE, antes de presentar.</translation>
        </message>
        <message>
            <source>A drawback claim names this entry</source>
            <translation>Un reclamo de drawback nombra esta entrada</translation>
        </message>
        <message>
            <source>CAPE refuses entries on drawback.</source>
            <translation>CAPE rechaza entradas con drawback.</translation>
        </message>
        <message>
            <source>Leave it out, and ask whoever filed the claim what becomes of the IEEPA duty.</source>
            <translation>Déjela fuera, y pregunte a quien presentó el reclamo qué pasa con el arancel IEEPA.</translation>
        </message>
        <message>
            <source>Flagged for reconciliation: file here first</source>
            <translation>Marcada para reconciliación: presente aquí primero</translation>
        </message>
        <message>
            <source>CAPE takes flagged entries of type {entry_type} as long as no reconciliation entry (type 09) is on file.</source>
            <translation>CAPE acepta entradas marcadas del tipo {entry_type} mientras no haya una entrada de reconciliación (tipo 09) registrada.</translation>
        </message>
        <message>
            <source>File here before the reconciliation entry, and tell whoever prepares that.</source>
            <translation>Presente aquí antes que la entrada de reconciliación, y avise a quien la prepara.</translation>
        </message>
        <message>
            <source>Flagged for reconciliation, and of type {entry_type}</source>
            <translation>Marcada para reconciliación, y del tipo {entry_type}</translation>
        </message>
        <message>
            <source>CAPE takes flagged entries of a few types only, and this is not one of them.</source>
            <translation>CAPE acepta entradas marcadas solo de unos pocos tipos, y este no es uno de ellos.</translation>
        </message>
        <message>
            <source>Keep the entry on your list for a later phase, and ask your broker about the flag.</source>
            <translation>Conserve la entrada en su lista para una fase posterior, y pregunte a su agente aduanal por la marca.</translation>
        </message>
        <message>
            <source>The reconciliation entry is already filed</source>
            <translation>La entrada de reconciliación ya está presentada</translation>
        </message>
        <message>
            <source>Once a reconciliation entry (type 09) is on file, CBP leaves the entry to a later phase.</source>
            <translation>Una vez registrada una entrada de reconciliación (tipo 09), CBP deja la entrada para una fase posterior.</translation>
        </message>
        <message>
            <source>Keep the entry on your list and watch for the next phase.</source>
            <translation>Conserve la entrada en su lista y esté pendiente de la siguiente fase.</translation>
        </message>
        <message>
            <source>Reconciliation due {reconciliation_due} ({days_left}): file that first</source>
            <translation>Reconciliación con vencimiento el {reconciliation_due} ({days_left}): presente esa primero</translation>
        </message>
        <message>
            <source>CBP asks that a reconciliation entry (type 09) that is due so soon goes before the declaration.</source>
            <translation>CBP pide que una entrada de reconciliación (tipo 09) que vence tan pronto vaya antes de la declaración.</translation>
        </message>
        <message>
            <source>Have the reconciliation entry filed first, without the IEEPA increase, and ask your broker what follows for this entry.</source>
            <translation>Haga presentar primero la entrada de reconciliación, sin el aumento IEEPA, y pregunte a su agente aduanal qué sigue para esta entrada.</translation>
        </message>
        <message>
            <source>The reconciliation entry was due on {reconciliation_due} ({days_left})</source>
            <translation>La entrada de reconciliación vencía el {reconciliation_due} ({days_left})</translation>
        </message>
        <message>
            <source>CBP asks that the reconciliation entry (type 09) goes before the declaration. Its date has passed.</source>
            <translation>CBP pide que la entrada de reconciliación (tipo 09) vaya antes de la declaración. Su fecha ya pasó.</translation>
        </message>
        <message>
            <source>Ask your broker whether it was filed. If it was, CAPE does not take this entry at present.</source>
            <translation>Pregunte a su agente aduanal si se presentó. Si fue así, por ahora CAPE no acepta esta entrada.</translation>
        </message>
        <message>
            <source>Court dates come near for what is past protest: {entries}</source>
            <translation>Se acercan fechas judiciales para lo que ya no admite protesta: {entries}</translation>
        </message>
        <message>
            <source>A case at the Court of International Trade must begin within {court_time}. The first date that may count is {court_day} ({days_left}).</source>
            <translation>Un caso ante el Tribunal de Comercio Internacional (Court of International Trade) debe empezar dentro de {court_time}. La primera fecha que puede contar es el {court_day} ({days_left}).</translation>
        </message>
        <message>
            <source>Ask a customs lawyer now, with the list of these entries.</source>
            <translation>Pregunte ahora a un abogado aduanero, con la lista de estas entradas.</translation>
        </message>
        <message>
            <source>The first court date has passed; past protest: {entries}</source>
            <translation>La primera fecha judicial ya pasó; ya sin protesta posible: {entries}</translation>
        </message>
        <message>
            <source>A case at the Court of International Trade must begin within {court_time}. The first date that may count was {court_day}; each entry has its own.</source>
            <translation>Un caso ante el Tribunal de Comercio Internacional (Court of International Trade) debe empezar dentro de {court_time}. La primera fecha que puede contar fue el {court_day}; cada entrada tiene la suya.</translation>
        </message>
        <message>
            <source>Ask a customs lawyer at once, with the list of these entries.</source>
            <translation>Pregunte de inmediato a un abogado aduanero, con la lista de estas entradas.</translation>
        </message>
        <message>
            <source>“{entry_number}” cannot be an entry number</source>
            <translation>“{entry_number}” no puede ser un número de entrada</translation>
        </message>
        <message>
            <source>An entry number has 11 letters and digits and no other signs: three for the filer, seven digits and a check digit. One number of another form and CAPE refuses the whole file.</source>
            <translation>Un número de entrada tiene 11 letras y dígitos y ningún otro signo: tres del declarante, siete dígitos y un dígito verificador. Con un solo número de otra forma, CAPE rechaza todo el archivo.</translation>
        </message>
        <message>
            <source>Look at box 1 of the entry summary (Form 7501) or ask your broker, then type the number here.</source>
            <translation>Vea la casilla 1 del resumen de entrada (Form 7501) o pregunte a su agente aduanal, y escriba el número aquí.</translation>
        </message>
        <message>
            <source>“{entry_number}” has {characters}; an entry number has 11</source>
            <translation>“{entry_number}” tiene {characters}; un número de entrada tiene 11</translation>
        </message>
        <message>
            <source>An entry number is three letters or digits for the filer, seven digits and a check digit. One number of another form and CAPE refuses the whole file.</source>
            <translation>Un número de entrada son tres letras o dígitos del declarante, siete dígitos y un dígito verificador. Con un solo número de otra forma, CAPE rechaza todo el archivo.</translation>
        </message>
        <message>
            <source>This number cannot be right: its digits do not fit together</source>
            <translation>Este número no puede ser correcto: sus dígitos no concuerdan</translation>
        </message>
        <message>
            <source>The last digit of an entry number follows from the ten before it, and here it does not: after these ten it would be {expected}. Most often one digit was mistyped or two changed places, and any of them may be the wrong one. CBP would not find the entry.</source>
            <translation>El último dígito de un número de entrada resulta de los diez anteriores, y aquí no es así: tras estos diez sería {expected}. Lo más frecuente es que un dígito se escribió mal o que dos cambiaron de lugar, y cualquiera puede ser el equivocado. CBP no encontraría la entrada.</translation>
        </message>
        <message>
            <source>Compare {entry_number} with box 1 of Form 7501 and correct it. If it stands there exactly like this, confirm it and it can go into the file.</source>
            <translation>Compare {entry_number} con la casilla 1 del Form 7501 y corríjalo. Si ahí está exactamente así, confírmelo y podrá ir en el archivo.</translation>
        </message>
        <message>
            <source>Unusual entry number: check it once</source>
            <translation>Número de entrada inusual: revíselo una vez</translation>
        </message>
        <message>
            <source>It has 11 characters and may be right, but it is not a filer code followed by eight digits as entry numbers are today.</source>
            <translation>Tiene 11 caracteres y puede ser correcto, pero no es un código de declarante seguido de ocho dígitos como son hoy los números de entrada.</translation>
        </message>
        <message>
            <source>Compare {entry_number} with box 1 of Form 7501. If it stands there like this, leave it.</source>
            <translation>Compare {entry_number} con la casilla 1 del Form 7501. Si ahí está así, déjelo.</translation>
        </message>
        <message>
            <source>“{raw}” was changed by a spreadsheet; it should most likely be {entry_number}</source>
            <translation>Una hoja de cálculo cambió “{raw}”; lo más probable es que deba ser {entry_number}</translation>
        </message>
        <message>
            <source>The repair changes digits of the number, so it needs your yes before it goes into a file that you sign for.</source>
            <translation>La reparación cambia dígitos del número, así que necesita su aprobación antes de ir en un archivo que usted firma.</translation>
        </message>
        <message>
            <source>Compare it with box 1 of Form 7501. Then restore the number, or type the right one.</source>
            <translation>Compárelo con la casilla 1 del Form 7501. Luego restaure el número, o escriba el correcto.</translation>
        </message>
        <message>
            <source>“{raw}” lost its leading zero; it should be {entry_number}</source>
            <translation>“{raw}” perdió su cero inicial; debería ser {entry_number}</translation>
        </message>
        <message>
            <source>Spreadsheets drop zeros at the start of a number. With the zero the check digit fits. The repair changes the number, so it needs your yes.</source>
            <translation>Las hojas de cálculo quitan los ceros al inicio de un número. Con el cero, el dígito verificador concuerda. La reparación cambia el número, así que necesita su aprobación.</translation>
        </message>
        <message>
            <source>Restore the number, or type the right one from box 1 of Form 7501.</source>
            <translation>Restaure el número, o escriba el correcto según la casilla 1 del Form 7501.</translation>
        </message>
        <message>
            <source>A spreadsheet turned this number into “{raw}”; it may be {entry_number}</source>
            <translation>Una hoja de cálculo convirtió este número en “{raw}”; puede ser {entry_number}</translation>
        </message>
        <message>
            <source>Some entry numbers look like 1E+10 to a spreadsheet, which then rounds digits away. They cannot always be brought back with certainty.</source>
            <translation>Algunos números de entrada le parecen 1E+10 a una hoja de cálculo, que entonces pierde dígitos al redondear. No siempre se pueden recuperar con certeza.</translation>
        </message>
        <message>
            <source>Compare {entry_number} with box 1 of Form 7501 before you restore it. Better still, take the report from ACE again and open it here, not in a spreadsheet.</source>
            <translation>Compare {entry_number} con la casilla 1 del Form 7501 antes de restaurarlo. Mejor aún, saque de nuevo el reporte de ACE y ábralo aquí, no en una hoja de cálculo.</translation>
        </message>
        <message>
            <source>“{raw}” was read as more than one number; one of them is {entry_number}</source>
            <translation>“{raw}” se leyó como más de un número; uno de ellos es {entry_number}</translation>
        </message>
        <message>
            <source>The cell holds more than an entry number, so taking it apart needs your yes.</source>
            <translation>La celda contiene más que un número de entrada, así que separarla necesita su aprobación.</translation>
        </message>
        <message>
            <source>Look at the cell. If it names these entries, agree; else type the right number.</source>
            <translation>Mire la celda. Si nombra estas entradas, acepte; si no, escriba el número correcto.</translation>
        </message>
        <message>
            <source>More than once in the list: {entries}</source>
            <translation>Más de una vez en la lista: {entries}</translation>
        </message>
        <message>
            <source>CAPE refuses a file that names an entry twice. The first is {entry_number}.</source>
            <translation>CAPE rechaza un archivo que nombra dos veces una entrada. La primera es {entry_number}.</translation>
        </message>
        <message>
            <source>Nothing to do: each number goes into the file once.</source>
            <translation>Nada que hacer: cada número va una sola vez en el archivo.</translation>
        </message>
        <message>
            <source>Already accepted on {declaration}</source>
            <translation>Ya aceptada en {declaration}</translation>
        </message>
        <message>
            <source>CBP accepts an entry on one declaration only; a second one would be refused as a duplicate.</source>
            <translation>CBP acepta una entrada en una sola declaración; una segunda se rechazaría como duplicado.</translation>
        </message>
        <message>
            <source>Nothing to file here. Follow the refund under that declaration.</source>
            <translation>Aquí no hay nada que presentar. Siga el reembolso en esa declaración.</translation>
        </message>
        <message>
            <source>Already on {declaration}, which has no answer yet</source>
            <translation>Ya está en {declaration}, que aún no tiene respuesta</translation>
        </message>
        <message>
            <source>CBP accepts an entry on one declaration only. As long as the first is not answered, a second one would be refused as a duplicate.</source>
            <translation>CBP acepta una entrada en una sola declaración. Mientras la primera no tenga respuesta, una segunda se rechazaría como duplicado.</translation>
        </message>
        <message>
            <source>Wait for CBP's answer and import it here. If that declaration was never uploaded, delete or close it first.</source>
            <translation>Espere la respuesta de CBP e impórtela aquí. Si esa declaración nunca se subió, elimínela o ciérrela primero.</translation>
        </message>
        <message>
            <source>Declared elsewhere, says your list {declaration}</source>
            <translation>Declarada en otro lugar, según su lista {declaration}</translation>
        </message>
        <message>
            <source>You brought that list in as declared outside of this program, and no answer of CBP to this entry is known here. CBP accepts an entry on one declaration only; a second one would be refused as a duplicate.</source>
            <translation>Usted incorporó esa lista como declarada fuera de este programa, y aquí no se conoce ninguna respuesta de CBP sobre esta entrada. CBP acepta una entrada en una sola declaración; una segunda se rechazaría como duplicada.</translation>
        </message>
        <message>
            <source>Import the Claim Details of that declaration: what CBP refused can then go again. If the list was never uploaded, undo its import.</source>
            <translation>Incorpore los Claim Details de esa declaración: lo que CBP rechazó podrá entonces declararse de nuevo. Si la lista nunca se subió, deshaga su incorporación.</translation>
        </message>
        <message>
            <source>“{message}”: refused by CBP on {declaration}</source>
            <translation>“{message}”: rechazada por CBP en {declaration}</translation>
        </message>
        <message>
            <source>CBP refused this entry with a message that may be mended, or that this program does not know. It goes on a new declaration once the reason is gone.</source>
            <translation>CBP rechazó esta entrada con un mensaje que quizá pueda corregirse, o que este programa no conoce. Puede ir en una nueva declaración cuando el motivo ya no exista.</translation>
        </message>
        <message>
            <source>Under Results of that declaration read what the message means. Once the reason is settled, confirm it here and the entry can go into the file.</source>
            <translation>En Resultados de esa declaración lea qué significa el mensaje. Cuando el motivo esté resuelto, confírmelo aquí y la entrada podrá ir en el archivo.</translation>
        </message>
        <message>
            <source>In a file that was refused: {declaration}</source>
            <translation>En un archivo que fue rechazado: {declaration}</translation>
        </message>
        <message>
            <source>CAPE refused that file as a whole and said nothing of this entry. Nothing of the file was taken in.</source>
            <translation>CAPE rechazó ese archivo entero y no dijo nada de esta entrada. No se aceptó nada del archivo.</translation>
        </message>
        <message>
            <source>Make sure that what was wrong with the file is mended before you upload again.</source>
            <translation>Asegúrese de que lo que estaba mal en el archivo esté corregido antes de cargarlo de nuevo.</translation>
        </message>
        <message>
            <source>“{message}”: refused by CBP on {declaration}, and may go again</source>
            <translation>“{message}”: rechazada por CBP en {declaration}, y puede ir de nuevo</translation>
        </message>
        <message>
            <source>CBP has dropped the rule that refused this entry.</source>
            <translation>CBP ha eliminado la regla que rechazó esta entrada.</translation>
        </message>
        <message>
            <source>Nothing to mend: it can go on a new declaration.</source>
            <translation>Nada que corregir: puede ir en una nueva declaración.</translation>
        </message>
        <message>
            <source>“{message}”: refused by CBP on {declaration}, mend it first</source>
            <translation>“{message}”: rechazada por CBP en {declaration}, corríjala primero</translation>
        </message>
        <message>
            <source>CBP would refuse it again for the same reason. Under Results of that declaration stands what the message means and how to mend it.</source>
            <translation>CBP la rechazaría de nuevo por el mismo motivo. En Resultados de esa declaración está qué significa el mensaje y cómo corregirlo.</translation>
        </message>
        <message>
            <source>Once that is done, confirm it here and the entry can go into the file.</source>
            <translation>Cuando esté hecho, confírmelo aquí y la entrada podrá ir en el archivo.</translation>
        </message>
        <message>
            <source>“{message}”: refused by CBP on {declaration}, wait</source>
            <translation>“{message}”: rechazada por CBP en {declaration}, espere</translation>
        </message>
        <message>
            <source>This passes with time; until then CBP would refuse it again. Under Results of that declaration stands what to wait for.</source>
            <translation>Esto pasa con el tiempo; hasta entonces CBP la rechazaría de nuevo. En Resultados de esa declaración está qué hay que esperar.</translation>
        </message>
        <message>
            <source>Once it has passed, confirm it here and the entry can go into the file.</source>
            <translation>Cuando haya pasado, confírmelo aquí y la entrada podrá ir en el archivo.</translation>
        </message>
        <message>
            <source>“{message}”: refused by CBP on {declaration}, for good</source>
            <translation>“{message}”: rechazada por CBP en {declaration}, en definitiva</translation>
        </message>
        <message>
            <source>After this answer an entry cannot go into CAPE again.</source>
            <translation>Después de esta respuesta una entrada no puede ir de nuevo en CAPE.</translation>
        </message>
        <message>
            <source>Under Results of that declaration stands what else can be done. If a protest or a court is what is left, ask a customs lawyer in time.</source>
            <translation>En Resultados de esa declaración está qué más se puede hacer. Si solo queda una protesta o un tribunal, consulte a tiempo a un abogado aduanero.</translation>
        </message>
        <message>
            <source>Filer code {filer_code} is not yours ({own})</source>
            <translation>El código de declarante {filer_code} no es suyo ({own})</translation>
        </message>
        <message>
            <source>A broker can declare only the entries that it filed itself: the first three characters must be its own filer code.</source>
            <translation>Un agente aduanal solo puede declarar las entradas que él mismo presentó: los tres primeros caracteres deben ser su propio código de declarante (filer code).</translation>
        </message>
        <message>
            <source>Leave this entry to the importer or to the broker that filed it. If the code is yours, add it to the importer's profile.</source>
            <translation>Deje esta entrada al importador o al agente aduanal que la presentó. Si el código es suyo, agréguelo al perfil del importador.</translation>
        </message>
        <message>
            <source>The list holds {count} filer codes: {filer_codes}</source>
            <translation>La lista contiene {count} códigos de declarante: {filer_codes}</translation>
        </message>
        <message>
            <source>Several brokers filed these entries. In the importer's own account that is fine.</source>
            <translation>Varios agentes aduanales presentaron estas entradas. En la cuenta propia del importador eso está bien.</translation>
        </message>
        <message>
            <source>Nothing to do when you upload from the importer's account. Your brokers cannot upload each other's entries.</source>
            <translation>Nada que hacer si sube desde la cuenta del importador. Sus agentes aduanales no pueden subir las entradas de otros.</translation>
        </message>
        <message>
            <source>A broker can declare only the entries that it filed itself. The profile does not say which filer codes are yours.</source>
            <translation>Un agente aduanal solo puede declarar las entradas que él mismo presentó. El perfil no dice qué códigos de declarante son suyos.</translation>
        </message>
        <message>
            <source>Add your filer codes to the profile; entries of other brokers are then kept out of the file.</source>
            <translation>Agregue sus códigos de declarante al perfil; las entradas de otros agentes aduanales quedan entonces fuera del archivo.</translation>
        </message>
        <message>
            <source>One cell named several entries</source>
            <translation>Una celda nombraba varias entradas</translation>
        </message>
        <message>
            <source>The cell reads “{raw}”. It was taken apart, and each number became an entry of its own.</source>
            <translation>La celda dice “{raw}”. Se separó, y cada número pasó a ser una entrada propia.</translation>
        </message>
        <message>
            <source>Look whether the numbers are right.</source>
            <translation>Vea si los números son correctos.</translation>
        </message>
        <message>
            <source>The same line again, counted once: {rows}</source>
            <translation>La misma línea otra vez, contada una vez: {rows}</translation>
        </message>
        <message>
            <source>Reports that overlap name the same line twice. Counting it twice would double the duty.</source>
            <translation>Los reportes que se traslapan nombran dos veces la misma línea. Contarla dos veces duplicaría el arancel.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Nada que hacer.</translation>
        </message>
        <message>
            <source>Status and date of the liquidation contradict each other</source>
            <translation>El estado y la fecha de la liquidación se contradicen</translation>
        </message>
        <message>
            <source>By its status it has not liquidated, by its date it has: {values}. The program goes by the date.</source>
            <translation>Según su estado no se ha liquidado; según su fecha, sí: {values}. El programa se guía por la fecha.</translation>
        </message>
        <message>
            <source>Look it up in ACE before you believe the dates shown here. If it has not liquidated, CAPE takes it.</source>
            <translation>Consúltelo en ACE antes de fiarse de las fechas que se muestran aquí. Si no se ha liquidado, CAPE la acepta.</translation>
        </message>
        <message>
            <source>Your sources disagree about this entry</source>
            <translation>Sus fuentes no coinciden sobre esta entrada</translation>
        </message>
        <message>
            <source>The first difference is the {field}: {values}. What decides a route or an amount is taken as unknown as long as they differ.</source>
            <translation>La primera diferencia es: {field}: {values}. Lo que decide una ruta o un importe se toma como desconocido mientras difieran.</translation>
        </message>
        <message>
            <source>Look at the newest report from ACE and take the older source out, or correct it.</source>
            <translation>Vea el reporte más reciente de ACE y quite la fuente más antigua, o corríjala.</translation>
        </message>
        <message>
            <source>The entry belongs to another importer ({importer_number})</source>
            <translation>La entrada pertenece a otro importador ({importer_number})</translation>
        </message>
        <message>
            <source>Only the importer of record can declare an entry from its own account. This one carries {importer_number}, yours is {own}. ACE refuses it as an account mismatch.</source>
            <translation>Solo el importador registrado puede declarar una entrada desde su propia cuenta. Esta lleva {importer_number}, el suyo es {own}. ACE la rechaza porque la cuenta no concuerda.</translation>
        </message>
        <message>
            <source>Check the importer number in your profile, the two last digits too. If another firm is the importer of record, it must file, or its broker.</source>
            <translation>Revise el número de importador en su perfil, también los dos últimos dígitos. Si otra empresa es el importador registrado, debe presentarla ella o su agente aduanal.</translation>
        </message>
        <message>
            <source>Only the importer of record or its broker can upload this</source>
            <translation>Solo el importador registrado o su agente aduanal puede subir esto</translation>
        </message>
        <message>
            <source>CBP takes a declaration from the importer of record or from the licensed broker that filed the entries, from nobody else.</source>
            <translation>CBP acepta una declaración del importador registrado o del agente aduanal con licencia que presentó las entradas, y de nadie más.</translation>
        </message>
        <message>
            <source>Prepare the file and hand it to one of the two. They upload it from their own ACE account.</source>
            <translation>Prepare el archivo y entrégueselo a uno de los dos. Ellos lo suben desde su propia cuenta de ACE.</translation>
        </message>
        <message>
            <source>The list holds entries of {count} importers</source>
            <translation>La lista contiene entradas de {count} importadores</translation>
        </message>
        <message>
            <source>Each importer declares its own entries from its own account.</source>
            <translation>Cada importador declara sus propias entradas desde su propia cuenta.</translation>
        </message>
        <message>
            <source>Nothing to do: each importer gets a file of its own. Upload each from the right account.</source>
            <translation>Nada que hacer: cada importador recibe su propio archivo. Suba cada uno desde la cuenta correcta.</translation>
        </message>
        <message>
            <source>A broker may put the entries of several importers on one declaration.</source>
            <translation>Un agente aduanal puede poner las entradas de varios importadores en una sola declaración.</translation>
        </message>
        <message>
            <source>Nothing to do. Choose entries by importer if you would rather keep them apart.</source>
            <translation>Nada que hacer. Elija las entradas por importador si prefiere mantenerlas separadas.</translation>
        </message>
        <message>
            <source>Refund account not confirmed: without it the money is held</source>
            <translation>Cuenta de reembolso sin confirmar: sin ella el dinero se retiene</translation>
        </message>
        <message>
            <source>CBP pays refunds only to a bank account that is enrolled for ACH refunds. The enrollment for paying duty does not count, and each importer number and suffix needs its own.</source>
            <translation>CBP paga reembolsos solo a una cuenta bancaria inscrita para reembolsos por ACH. La inscripción para pagar aranceles no cuenta, y cada número de importador y sufijo necesita la suya.</translation>
        </message>
        <message>
            <source>Confirm it in ACE before you upload, then tick “{item}” on the checklist.</source>
            <translation>Confírmela en ACE antes de subir, y luego marque “{item}” en la lista de preparación.</translation>
        </message>
        <message>
            <source>ACE account or CAPE tab not confirmed</source>
            <translation>Cuenta de ACE o pestaña CAPE sin confirmar</translation>
        </message>
        <message>
            <source>The file can only be uploaded on the CAPE tab of your own ACE account. Getting an account can take days.</source>
            <translation>El archivo solo se puede subir en la pestaña CAPE de su propia cuenta de ACE. Obtener una cuenta puede tardar días.</translation>
        </message>
        <message>
            <source>Sign in and look for the tab, then tick “{item}” on the checklist. Preparing the file can go on meanwhile.</source>
            <translation>Inicie sesión y busque la pestaña, y luego marque “{item}” en la lista de preparación. Mientras tanto puede seguir preparando el archivo.</translation>
        </message>
        <message>
            <source>The refund may go to someone else</source>
            <translation>El reembolso puede ir a otra persona</translation>
        </message>
        <message>
            <source>When a notify party is on file with CBP (Form 4811) and named on the entry, the refund is paid to it and not to you.</source>
            <translation>Cuando CBP tiene registrada una parte notificada (Form 4811) y la entrada la nombra, el reembolso se paga a ella y no a usted.</translation>
        </message>
        <message>
            <source>Ask your broker or carrier whether one is named, then tick “{item}” on the checklist.</source>
            <translation>Pregunte a su agente aduanal o transportista si hay una designada, y luego marque “{item}” en la lista de preparación.</translation>
        </message>
        <message>
            <source>Another party may receive the refund: named on {entries}</source>
            <translation>Otra parte puede recibir el reembolso: designada en {entries}</translation>
        </message>
        <message>
            <source>Settle with that party before you upload who receives the money, or have it taken off the file at CBP.</source>
            <translation>Acuerde con esa parte, antes de subir, quién recibe el dinero, o haga que CBP la retire del registro.</translation>
        </message>
        <message>
            <source>Debts to CBP not ruled out</source>
            <translation>No se han descartado deudas con CBP</translation>
        </message>
        <message>
            <source>CBP first sets a refund against unpaid bills. It shows only as “Funds Diverted” in a report, without a notice.</source>
            <translation>CBP aplica primero un reembolso a las facturas pendientes. Solo aparece como “Funds Diverted” en un reporte, sin aviso.</translation>
        </message>
        <message>
            <source>Look in ACE for unpaid bills, then tick “{item}” on the checklist.</source>
            <translation>Busque facturas pendientes en ACE, y luego marque “{item}” en la lista de preparación.</translation>
        </message>
        <message>
            <source>US bank account in the importer's name not confirmed</source>
            <translation>Cuenta bancaria en EE. UU. a nombre del importador sin confirmar</translation>
        </message>
        <message>
            <source>Refunds go to an account at a US bank that is in the name of the importer of record. A foreign account is not accepted.</source>
            <translation>Los reembolsos van a una cuenta en un banco de EE. UU. a nombre del importador registrado. No se acepta una cuenta extranjera.</translation>
        </message>
        <message>
            <source>Check the account in ACE, then tick “{item}” on the checklist.</source>
            <translation>Revise la cuenta en ACE, y luego marque “{item}” en la lista de preparación.</translation>
        </message>
        <message>
            <source>Contact on CBP Form 5106 not confirmed</source>
            <translation>Contacto del CBP Form 5106 sin confirmar</translation>
        </message>
        <message>
            <source>The code for the ACE sign-up goes to the e-mail address on this form and is valid for a few minutes only. Often it is an old address of a broker.</source>
            <translation>El código para registrarse en ACE va al correo electrónico de este formulario y vale solo unos minutos. A menudo es un correo antiguo de un agente aduanal.</translation>
        </message>
        <message>
            <source>Ask your broker which address is on file, have it changed if need be, then tick “{item}” on the checklist.</source>
            <translation>Pregunte a su agente aduanal qué correo está registrado, haga que lo cambie si es necesario, y luego marque “{item}” en la lista de preparación.</translation>
        </message>
        <message>
            <source>Your data are not reviewed yet</source>
            <translation>Sus datos todavía no se han revisado</translation>
        </message>
        <message>
            <source>Once CBP has accepted an entry, neither the declaration nor the entry can be corrected, and CBP sets over- and underpayments of the whole entry against each other.</source>
            <translation>Una vez que CBP acepta una entrada, no se pueden corregir ni la declaración ni la entrada, y CBP compensa entre sí lo pagado de más y de menos de toda la entrada.</translation>
        </message>
        <message>
            <source>Go through the entries with your broker, then tick “{item}” on the checklist.</source>
            <translation>Repase las entradas con su agente aduanal, y luego marque “{item}” en la lista de preparación.</translation>
        </message>
        <message>
            <source>not liquidated</source>
            <translation>sin liquidar</translation>
        </message>
        <message>
            <source>liquidated</source>
            <translation>liquidada</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendida</translation>
        </message>
        <message>
            <source>extended</source>
            <translation>prorrogada</translation>
        </message>
        <message>
            <source>under review</source>
            <translation>en revisión</translation>
        </message>
        <message>
            <source>scheduled</source>
            <translation>programada</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierta</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>canceled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>I checked it: this is right</source>
            <translation>Lo revisé: es correcto</translation>
        </message>
        <message>
            <source>The reason is settled</source>
            <translation>El motivo está resuelto</translation>
        </message>
        <message>
            <source>Not checked: your list has no {fields}. Add it to your ES-003 report and read it again</source>
            <translation>Sin revisar: su lista no tiene {fields}. Agréguelo a su reporte ES-003 y léalo de nuevo</translation>
        </message>
        <message>
            <source>Not checked: {fields} is blank or says nothing we know</source>
            <translation>Sin revisar: {fields} está en blanco o no dice nada que conozcamos</translation>
        </message>
        <message>
            <source>A finding of another version of the program</source>
            <translation>Un hallazgo de otra versión del programa</translation>
        </message>
        <message>
            <source>The rule behind it is not known to this version.</source>
            <translation>Este programa no conoce la regla que lo originó.</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Every rule</source>
            <translation>Todas las reglas</translation>
        </message>
        <message>
            <source>Source:</source>
            <translation>Fuente:</translation>
        </message>
        <message>
            <source>Where:</source>
            <translation>Dónde:</translation>
        </message>
        <message>
            <source>What goes wrong:</source>
            <translation>Qué suele salir mal:</translation>
        </message>
        <message>
            <source>Whom to ask:</source>
            <translation>A quién preguntar:</translation>
        </message>
        <message>
            <source>What to do:</source>
            <translation>Qué hacer:</translation>
        </message>
        <message>
            <source>CBP has not given this answer since {day}.</source>
            <translation>CBP no ha dado esta respuesta desde el {day}.</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Corporations</source>
            <translation>Corporaciones</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Otros</translation>
        </message>
    </context>
    <context>
        <name>letters</name>
        <message>
            <source>To whom it may concern,</source>
            <translation>A quien corresponda:</translation>
        </message>
        <message>
            <source>Thank you. Please call me if anything is unclear.</source>
            <translation>Gracias. Por favor, llámeme si algo no está claro.</translation>
        </message>
        <message>
            <source>Kind regards,</source>
            <translation>Atentamente,</translation>
        </message>
        <message>
            <source>{importer} (importer number ending in {number})</source>
            <translation>{importer} (número de importador terminado en {number})</translation>
        </message>
        <message>
            <source>Entry list for IEEPA refunds: {importer}</source>
            <translation>Lista de entradas para reembolsos IEEPA: {importer}</translation>
        </message>
        <message>
            <source>We are preparing CAPE declarations to get IEEPA duties back. Please send us a list of all entries that you filed for us with an entry date from {first} to {last}, for every filer code you used, also those that you think are too old: we sort them ourselves.</source>
            <translation>Estamos preparando declaraciones CAPE para recuperar aranceles IEEPA. Por favor, envíenos una lista de todas las entradas que presentó por nosotros con fecha de entrada del {first} al {last}, para cada código de declarante (filer code) que usó, también las que crea demasiado antiguas: nosotros las clasificamos.</translation>
        </message>
        <message>
            <source>Best is the ACE report ES-003 (entry summary line details) as an Excel or CSV file, unchanged, with these columns added to it. A list of your own will do if it has the same columns.</source>
            <translation>Lo mejor es el reporte ES-003 de ACE (entry summary line details) como archivo de Excel o CSV, sin cambios, con estas columnas agregadas. También sirve una lista propia si tiene las mismas columnas.</translation>
        </message>
        <message>
            <source>We cannot do without:</source>
            <translation>No podemos prescindir de:</translation>
        </message>
        <message>
            <source>Please add as far as you can, since each one foresees a refusal:</source>
            <translation>Por favor, agregue lo que pueda, pues cada dato permite prever un rechazo:</translation>
        </message>
        <message>
            <source>Please keep entry numbers as text with all 11 characters: Excel drops leading zeros and turns numbers such as 12E45670123 into something else.</source>
            <translation>Por favor, conserve los números de entrada como texto con sus 11 caracteres: Excel quita los ceros iniciales y convierte números como 12E45670123 en otra cosa.</translation>
        </message>
        <message>
            <source>Please tell us as well: entries with an open protest or a drawback claim; corrections (PSC) that are under way or planned; whether a Form 4811 is on file for us, and who stands in box 28 of our Forms 7501.</source>
            <translation>Por favor, díganos también: entradas con una protesta abierta o un reclamo de drawback; correcciones (PSC) en curso o planeadas; si hay un Form 4811 registrado para nosotros, y quién aparece en la casilla 28 de nuestros Forms 7501.</translation>
        </message>
        <message>
            <source>Entries to put right before CAPE: {importer}</source>
            <translation>Entradas por corregir antes de CAPE: {importer}</translation>
        </message>
        <message>
            <source>Before we declare our entries in CAPE, the following has to be cleared up. An accepted declaration cannot be changed, and its entries take no Post Summary Correction any more, so please answer before anything is filed.</source>
            <translation>Antes de declarar nuestras entradas en CAPE hay que aclarar lo siguiente. Una declaración aceptada no se puede cambiar y sus entradas ya no admiten Post Summary Correction, así que por favor responda antes de que se presente algo.</translation>
        </message>
        <message>
            <source>The first of these entries has to be declared by {day}; please answer well before.</source>
            <translation>La primera de estas entradas debe declararse a más tardar el {day}; por favor, responda con bastante anticipación.</translation>
        </message>
        <message>
            <source>These entry numbers cannot be right. Please send the numbers as they stand on the Form 7501:</source>
            <translation>Estos números de entrada no pueden ser correctos. Por favor, envíenos los números como aparecen en el Form 7501:</translation>
        </message>
        <message>
            <source>In these rows we could not read any entry number. Which entries are they?</source>
            <translation>En estas filas no pudimos leer ningún número de entrada. ¿Qué entradas son?</translation>
        </message>
        <message>
            <source>A Post Summary Correction seems to be under way. Please finish it, and tell us when it is through:</source>
            <translation>Parece que hay una Post Summary Correction en curso. Por favor, termínela y díganos cuándo esté lista:</translation>
        </message>
        <message>
            <source>Something in these entries does not fit together. Please look at them, and tell us whether they need a correction:</source>
            <translation>Algo en estas entradas no concuerda. Por favor, revíselas y díganos si necesitan una corrección:</translation>
        </message>
        <message>
            <source>These entry summaries do not stand as accepted, or their duty as paid. Please have it settled, or tell us which entry took their place:</source>
            <translation>Estos resúmenes de entrada no figuran como aceptados, o su arancel como pagado. Por favor, haga que se resuelva, o díganos qué entrada los reemplazó:</translation>
        </message>
        <message>
            <source>CBP refused these entries in CAPE, with the words behind each. Please put right what they name, or tell us why it stands as it is:</source>
            <translation>CBP rechazó estas entradas en CAPE, con las palabras que siguen a cada una. Por favor, corrija lo que nombran, o díganos por qué está así:</translation>
        </message>
        <message>
            <source>{number} (in our list: {raw})</source>
            <translation>{number} (en nuestra lista: {raw})</translation>
        </message>
        <message>
            <source>{number}: {reason}</source>
            <translation>{number}: {reason}</translation>
        </message>
        <message>
            <source>{source}, row {row}: {raw}</source>
            <translation>{source}, fila {row}: {raw}</translation>
        </message>
        <message>
            <source>and {count} more, which we send you as a workbook</source>
            <translation>y {count} más, que le enviamos en un libro de Excel</translation>
        </message>
    </context>
    <context>
        <name>papers</name>
        <message>
            <source>Summary for your files</source>
            <translation>Resumen para su expediente</translation>
        </message>
        <message>
            <source>Workbook of all entries</source>
            <translation>Libro de Excel con todas las entradas</translation>
        </message>
        <message>
            <source>Calendar of the dates</source>
            <translation>Calendario de las fechas</translation>
        </message>
        <message>
            <source>Letter to the broker: what to put right</source>
            <translation>Carta al agente aduanal: qué corregir</translation>
        </message>
        <message>
            <source>Sheet for a lawyer: protest and court</source>
            <translation>Hoja para un abogado: protesta y tribunal</translation>
        </message>
        <message>
            <source>Workbook of rows set aside</source>
            <translation>Libro de Excel con las filas apartadas</translation>
        </message>
        <message>
            <source>Letter to the broker: send the entry list</source>
            <translation>Carta al agente aduanal: enviar la lista de entradas</translation>
        </message>
        <message>
            <source>What is in the file, what is not and why. To sign and put away.</source>
            <translation>Qué está en el archivo, qué no y por qué. Para firmar y archivar.</translation>
        </message>
        <message>
            <source>Every entry with route, reason, dates and money, for Excel.</source>
            <translation>Cada entrada con vía, motivo, fechas y dinero, para Excel.</translation>
        </message>
        <message>
            <source>Last safe days, protest and court days, when the money is due.</source>
            <translation>Últimos días seguros, días de protesta y de tribunal, y cuándo llega el dinero.</translation>
        </message>
        <message>
            <source>Numbers and summaries that only your broker can clear up.</source>
            <translation>Números y resúmenes que solo su agente aduanal puede aclarar.</translation>
        </message>
        <message>
            <source>Entries that CAPE does not take any more, with all their dates.</source>
            <translation>Entradas que CAPE ya no acepta, con todas sus fechas.</translation>
        </message>
        <message>
            <source>Rows of your files that belong to no entry, and why.</source>
            <translation>Filas de sus archivos que no pertenecen a ninguna entrada, y por qué.</translation>
        </message>
        <message>
            <source>Asks for all your entries, with the columns that count.</source>
            <translation>Pide todas sus entradas, con las columnas que importan.</translation>
        </message>
        <message>
            <source>Importer</source>
            <translation>Importador</translation>
        </message>
        <message>
            <source>Importer number</source>
            <translation>Número de importador</translation>
        </message>
        <message>
            <source>Importer without a name</source>
            <translation>Importador sin nombre</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>CAPE Desktop {version}, rules {pack}</source>
            <translation>CAPE Desktop {version}, reglas {pack}</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>{pack}, as known on {day}</source>
            <translation>{pack}, según lo conocido el {day}</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Entry number</source>
            <translation>Número de entrada</translation>
        </message>
        <message>
            <source>Entry date</source>
            <translation>Fecha de entrada</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Liquidated</source>
            <translation>Liquidada</translation>
        </message>
        <message>
            <source>about {day}</source>
            <translation>hacia el {day}</translation>
        </message>
        <message>
            <source>Last safe day</source>
            <translation>Último día seguro</translation>
        </message>
        <message>
            <source>Protest day</source>
            <translation>Día de protesta</translation>
        </message>
        <message>
            <source>Court date</source>
            <translation>Fecha judicial</translation>
        </message>
        <message>
            <source>IEEPA duty</source>
            <translation>Arancel IEEPA</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Vía</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>{amount}, and {count} without a known amount</source>
            <translation>{amount}, y {count} sin monto conocido</translation>
        </message>
        <message>
            <source>Summary of a CAPE declaration</source>
            <translation>Resumen de una declaración CAPE</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>De un vistazo</translation>
        </message>
        <message>
            <source>Entries in the upload file</source>
            <translation>Entradas en el archivo de carga</translation>
        </message>
        <message>
            <source>Expected refund</source>
            <translation>Reembolso esperado</translation>
        </message>
        <message>
            <source>Interest (estimate)</source>
            <translation>Intereses (estimación)</translation>
        </message>
        <message>
            <source>Claim number</source>
            <translation>Número de reclamo (claim number)</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Aceptada el</translation>
        </message>
        <message>
            <source>Money usually comes</source>
            <translation>El dinero suele llegar</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>{first} to {last}, if CBP accepts it on {day}</source>
            <translation>{first} a {last}, si CBP la acepta el {day}</translation>
        </message>
        <message>
            <source>What became of every entry</source>
            <translation>Qué pasó con cada entrada</translation>
        </message>
        <message>
            <source>In the upload file</source>
            <translation>En el archivo de carga</translation>
        </message>
        <message>
            <source>In another file made from the same list</source>
            <translation>En otro archivo hecho de la misma lista</translation>
        </message>
        <message>
            <source>Left out by you</source>
            <translation>Usted la dejó fuera</translation>
        </message>
        <message>
            <source>It could go into a file; you took it out.</source>
            <translation>Podría ir en un archivo; usted la quitó.</translation>
        </message>
        <message>
            <source>Declare it later, by its last safe day.</source>
            <translation>Declárela después, a más tardar en su último día seguro.</translation>
        </message>
        <message>
            <source>Not in the file, and why</source>
            <translation>Fuera del archivo, y por qué</translation>
        </message>
        <message>
            <source>And {entries} more; the workbook of all entries lists every one.</source>
            <translation>Y {entries} más; el libro con todas las entradas las enumera.</translation>
        </message>
        <message>
            <source>No entry of this list can go into CAPE as it is.</source>
            <translation>Ninguna entrada de esta lista puede ir en CAPE tal como está.</translation>
        </message>
        <message>
            <source>Rows of the sources that belong to no entry</source>
            <translation>Filas de las fuentes que no pertenecen a ninguna entrada</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Upload file</source>
            <translation>Archivo de carga</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>not written yet</source>
            <translation>todavía sin escribir</translation>
        </message>
        <message>
            <source>What filing brings with it</source>
            <translation>Lo que implica presentar</translation>
        </message>
        <message>
            <source>I have read this summary and checked the entries.</source>
            <translation>He leído este resumen y he revisado las entradas.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Amounts of refund and interest are estimates from your list. CBP computes each entry anew and settles its own claims first. This paper is no legal advice.</source>
            <translation>Los montos de reembolso e intereses son estimaciones a partir de su lista. CBP calcula cada entrada de nuevo y cobra primero lo que se le debe. Este documento no es asesoría legal.</translation>
        </message>
        <message>
            <source>Refund at least</source>
            <translation>Reembolso mínimo</translation>
        </message>
        <message>
            <source>Refund at most</source>
            <translation>Reembolso máximo</translation>
        </message>
        <message>
            <source>As it stood in the source</source>
            <translation>Como estaba en la fuente</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>se deja fuera</translation>
        </message>
        <message>
            <source>in another file</source>
            <translation>en otro archivo</translation>
        </message>
        <message>
            <source>Rows set aside</source>
            <translation>Filas apartadas</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>What the row says</source>
            <translation>Lo que dice la fila</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>IEEPA duty outside CAPE: protest and court dates</source>
            <translation>Arancel IEEPA fuera de CAPE: fechas de protesta y de tribunal</translation>
        </message>
        <message>
            <source>These entries paid IEEPA duty and cannot be declared in CAPE today. Days are counted from the dates in the importer's list: protest {protest_time} after liquidation, court {court_time} from the earliest day on which the duty can have been paid. Which day that is counted from is contested; check every date.</source>
            <translation>Estas entradas pagaron arancel IEEPA y hoy no se pueden declarar en CAPE. Los días se cuentan desde las fechas de la lista del importador: protesta, {protest_time} después de la liquidación; tribunal, {court_time} desde el primer día en que pudo haberse pagado el arancel. Se discute desde qué día se cuenta; revise cada fecha.</translation>
        </message>
        <message>
            <source>Protest still possible</source>
            <translation>Protesta todavía posible</translation>
        </message>
        <message>
            <source>Protest window closed</source>
            <translation>Plazo de protesta cerrado</translation>
        </message>
        <message>
            <source>Refused by CBP, with no way into CAPE today</source>
            <translation>Rechazadas por CBP, sin entrada posible en CAPE hoy</translation>
        </message>
        <message>
            <source>CBP refused it: “{words}”</source>
            <translation>CBP la rechazó: “{words}”</translation>
        </message>
        <message>
            <source>IEEPA duty by program</source>
            <translation>Arancel IEEPA por programa</translation>
        </message>
        <message>
            <source>not split: the list has no tariff lines</source>
            <translation>sin desglosar: la lista no tiene líneas arancelarias</translation>
        </message>
        <message>
            <source>{day} (passed)</source>
            <translation>{day} (pasado)</translation>
        </message>
        <message>
            <source>CAPE dates of {importer}</source>
            <translation>Fechas CAPE de {importer}</translation>
        </message>
        <message>
            <source>CAPE dates</source>
            <translation>Fechas de CAPE</translation>
        </message>
        <message>
            <source>CAPE: {what} ({entries})</source>
            <translation>CAPE: {what} ({entries})</translation>
        </message>
        <message>
            <source>CAPE: upload {entries} by today ({money})</source>
            <translation>CAPE: suba {entries} a más tardar hoy ({money})</translation>
        </message>
        <message>
            <source>Last safe day for these entries. CBP may look at the file a day or more after the upload.</source>
            <translation>Último día seguro para estas entradas. CBP puede revisar el archivo un día o más después de la carga.</translation>
        </message>
        <message>
            <source>CAPE: upload {entries} right away, very last day ({money})</source>
            <translation>CAPE: suba {entries} de inmediato, es el ultimísimo día ({money})</translation>
        </message>
        <message>
            <source>CBP may look at the file after the upload, when it is too late. Keep a protest ready.</source>
            <translation>CBP puede revisar el archivo después de la carga, cuando ya es demasiado tarde. Tenga lista una protesta.</translation>
        </message>
        <message>
            <source>Protest: last day for {entries} ({money})</source>
            <translation>Protesta: último día para {entries} ({money})</translation>
        </message>
        <message>
            <source>CAPE does not take these entries today. A protest (CBP Form 19) keeps the way to the money open.</source>
            <translation>Hoy CAPE no acepta estas entradas. Una protesta (CBP Form 19) mantiene abierto el camino al dinero.</translation>
        </message>
        <message>
            <source>Court: the time to sue may end for {entries} ({money})</source>
            <translation>Tribunal: puede terminar el plazo para demandar por {entries} ({money})</translation>
        </message>
        <message>
            <source>The earliest day on which a suit in the Court of International Trade may be too late. Talk to a customs lawyer long before.</source>
            <translation>El primer día en que una demanda ante el Tribunal de Comercio Internacional (Court of International Trade) puede llegar tarde. Hable con un abogado aduanero mucho antes.</translation>
        </message>
        <message>
            <source>CAPE refund: look at your bank ({entries}, {money})</source>
            <translation>Reembolso CAPE: revise su banco ({entries}, {money})</translation>
        </message>
        <message>
            <source>Refunds usually come from {first} to {last}, without an e-mail. Interest may come apart.</source>
            <translation>Los reembolsos suelen llegar del {first} al {last}, sin correo electrónico. Los intereses pueden llegar aparte.</translation>
        </message>
        <message>
            <source>CAPE refund should have come ({entries}, {money})</source>
            <translation>El reembolso CAPE ya debería haber llegado ({entries}, {money})</translation>
        </message>
        <message>
            <source>The usual time ended on {last}. Look at the ACE reports ES-022, REV-603 and REV-613, then write to {contact}.</source>
            <translation>El plazo habitual terminó el {last}. Vea los reportes de ACE ES-022, REV-603 y REV-613, y luego escriba a {contact}.</translation>
        </message>
        <message>
            <source>Counted as if CBP accepts the declaration on {day}.</source>
            <translation>Contado como si CBP aceptara la declaración el {day}.</translation>
        </message>
        <message>
            <source>Entries: {numbers}</source>
            <translation>Entradas: {numbers}</translation>
        </message>
        <message>
            <source>Entries: {numbers} and {count} more</source>
            <translation>Entradas: {numbers} y {count} más</translation>
        </message>
        <message>
            <source>File: {name}</source>
            <translation>Archivo: {name}</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <source>Jan</source>
            <translation>ene</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>feb</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>mar</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>abr</translation>
        </message>
        <message>
            <source>May</source>
            <translation>may</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>jun</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>jul</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>ago</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>sept</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>oct</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>nov</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>dic</translation>
        </message>
        <message>
            <source>{month} {day}, {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{date} ({in_days})</source>
            <translation>{date} ({in_days})</translation>
        </message>
        <message>
            <source>about {money}</source>
            <translation>aproximadamente {money}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>en {n} días</translation>
        </message>
        <message>
            <source>{n} days ago</source>
            <translation>hace {n} días</translation>
        </message>
        <message>
            <source>{n} day</source>
            <translation>{n} día</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} días</translation>
        </message>
        <message>
            <source>{n} year</source>
            <translation>{n} año</translation>
        </message>
        <message>
            <source>{n} years</source>
            <translation>{n} años</translation>
        </message>
        <message>
            <source>{n} entry</source>
            <translation>{n} entrada</translation>
        </message>
        <message>
            <source>{n} entries</source>
            <translation>{n} entradas</translation>
        </message>
        <message>
            <source>{n} row</source>
            <translation>{n} fila</translation>
        </message>
        <message>
            <source>{n} rows</source>
            <translation>{n} filas</translation>
        </message>
        <message>
            <source>{n} number</source>
            <translation>{n} número</translation>
        </message>
        <message>
            <source>{n} numbers</source>
            <translation>{n} números</translation>
        </message>
        <message>
            <source>{n} character</source>
            <translation>{n} carácter</translation>
        </message>
        <message>
            <source>{n} characters</source>
            <translation>{n} caracteres</translation>
        </message>
        <message>
            <source>{n} place</source>
            <translation>{n} lugar</translation>
        </message>
        <message>
            <source>{n} places</source>
            <translation>{n} lugares</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <source>“{name}” is not there any more. It was moved, renamed or deleted: choose it again.</source>
            <translation>“{name}” ya no está ahí. Se movió, se renombró o se eliminó: elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” is empty. Choose the file that holds your entries, or run the report again.</source>
            <translation>“{name}” está vacío. Elija el archivo que contiene sus entradas, o ejecute el reporte de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened, most likely because it is open in Excel. Close it there first.</source>
            <translation>“{name}” no se puede abrir, probablemente porque está abierto en Excel. Ciérrelo primero allí.</translation>
        </message>
        <message>
            <source>“{name}” is protected by a password. Open it in Excel, save a copy without it and choose that copy.</source>
            <translation>“{name}” está protegido con contraseña. Ábralo en Excel, guarde una copia sin contraseña y elija esa copia.</translation>
        </message>
        <message>
            <source>“{name}” is damaged and cannot be read to its end. Download or ask for it again; nothing was taken from it.</source>
            <translation>“{name}” está dañado y no se puede leer hasta el final. Descárguelo o pídalo de nuevo; no se tomó nada de él.</translation>
        </message>
        <message>
            <source>“{name}” is far larger than an entry list can be ({limit}). Choose the report itself, or split it by date.</source>
            <translation>“{name}” es mucho más grande de lo que puede ser una lista de entradas ({limit}). Elija el reporte mismo, o divídalo por fecha.</translation>
        </message>
        <message>
            <source>“{name}” is not a table but {form}. Choose an Excel workbook or a CSV file; a PDF has to be typed in.</source>
            <translation>“{name}” no es una tabla, sino {form}. Elija un libro de Excel o un archivo CSV; un PDF hay que transcribirlo.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read. Save it in Excel as .xlsx or .csv and choose that file.</source>
            <translation>“{name}” no se puede leer. Guárdelo en Excel como .xlsx o .csv y elija ese archivo.</translation>
        </message>
        <message>
            <source>“{name}” has no sheet called “{sheet}”. It has: {sheets}. Choose one of these.</source>
            <translation>“{name}” no tiene una hoja llamada “{sheet}”. Tiene: {sheets}. Elija una de estas.</translation>
        </message>
        <message>
            <source>No row of column names was found in “{name}”. Say which row holds them, or that there is none.</source>
            <translation>No se encontró en “{name}” una fila con nombres de columnas. Diga qué fila los contiene, o que no hay ninguna.</translation>
        </message>
        <message>
            <source>No column of “{name}” holds entry numbers. An entry number has 11 letters and digits, such as ABC-1234567-6. Choose another file, or say which column it is. Columns found: {columns}</source>
            <translation>Ninguna columna de “{name}” contiene números de entrada. Un número de entrada tiene 11 letras y dígitos, como ABC-1234567-6. Elija otro archivo, o diga qué columna es. Columnas encontradas: {columns}</translation>
        </message>
        <message>
            <source>“{name}” has no column called “{column}”. Columns found: {columns}</source>
            <translation>“{name}” no tiene una columna llamada “{column}”. Columnas encontradas: {columns}</translation>
        </message>
        <message>
            <source>Two or more columns of “{name}” could be the {field}: {columns}. Choose one, on the command line with --column {field}=HEADER.</source>
            <translation>Dos o más columnas de “{name}” podrían ser {field}: {columns}. Elija una, en la línea de comandos con --column {field}=HEADER.</translation>
        </message>
        <message>
            <source>“{name}” has column names but no entries below them. Run the report again with a wider date range.</source>
            <translation>“{name}” tiene nombres de columnas, pero ninguna entrada debajo. Ejecute el reporte de nuevo con un rango de fechas más amplio.</translation>
        </message>
        <message>
            <source>“{name}” is in the list already, so nothing was added. Each entry counts once, however often it is read.</source>
            <translation>“{name}” ya está en la lista, así que no se añadió nada. Cada entrada cuenta una vez, por muchas veces que se lea.</translation>
        </message>
        <message>
            <source>What “{name}” says of your entries cannot be told from its column names. Open it once in the program’s window and match its columns there; after that it is known. Columns found: {columns}</source>
            <translation>Por los nombres de sus columnas no se puede saber qué dice “{name}” de sus entradas. Ábralo una vez en la ventana del programa y asigne ahí sus columnas; después ya se conoce. Columnas encontradas: {columns}</translation>
        </message>
        <message>
            <source>Nothing can be written to the folder “{name}”. Choose another folder where you keep your files.</source>
            <translation>No se puede escribir nada en la carpeta “{name}”. Elija otra carpeta donde guarde sus archivos.</translation>
        </message>
        <message>
            <source>“{name}” is already there and was not touched. Choose another name or folder.</source>
            <translation>“{name}” ya está ahí y no se tocó. Elija otro nombre u otra carpeta.</translation>
        </message>
        <message>
            <source>The disk is full, so “{name}” was not written. Make room or choose another disk, then save again.</source>
            <translation>El disco está lleno, así que “{name}” no se escribió. Libere espacio o elija otro disco y guarde de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” could not be written. Choose another folder and save again; nothing is lost.</source>
            <translation>No se pudo escribir “{name}”. Elija otra carpeta y guarde de nuevo; no se perdió nada.</translation>
        </message>
        <message>
            <source>“{name}” did not read back as it was written, so it does not count as saved. Save it in another folder.</source>
            <translation>“{name}” no se leyó igual a como se escribió, así que no cuenta como guardado. Guárdelo en otra carpeta.</translation>
        </message>
        <message>
            <source>Entry {number} was declared on “{name}” meanwhile, so nothing was saved. Close this window and continue the draft (or run the command again): entries declared already are then left out.</source>
            <translation>La entrada {number} se declaró entretanto en “{name}”, así que no se guardó nada. Cierre esta ventana y continúe el borrador (o vuelva a ejecutar el comando): lo que ya está declarado queda entonces fuera.</translation>
        </message>
        <message>
            <source>A new day has begun since your entries were checked, and what is chosen changed with it. Look at it again, then go on; nothing was saved.</source>
            <translation>Ha empezado un nuevo día desde que se revisaron sus entradas, y con él cambió lo que está elegido. Mírelo de nuevo y continúe; no se guardó nada.</translation>
        </message>
        <message>
            <source>Your history was last used by a newer version of CAPE Desktop. Install that version again; the history was not changed.</source>
            <translation>Su historial se usó por última vez con una versión más reciente de CAPE Desktop. Instale de nuevo esa versión; el historial no se cambió.</translation>
        </message>
        <message>
            <source>The history file “{name}” is damaged. It was not changed. Restore a backup from the folder beside it.</source>
            <translation>El archivo de historial “{name}” está dañado. No se cambió. Restaure un respaldo de la carpeta que está al lado.</translation>
        </message>
        <message>
            <source>The history is in use by another program, most likely a second CAPE Desktop. Close it there and try again.</source>
            <translation>Otro programa está usando el historial, probablemente un segundo CAPE Desktop. Ciérrelo e intente de nuevo.</translation>
        </message>
        <message>
            <source>This draft cannot be opened: another window has finished or deleted it, or a newer version of CAPE Desktop made it. Open it there, or begin anew with the same list; the draft was not changed.</source>
            <translation>Este borrador no se puede abrir: otra ventana lo terminó o lo eliminó, o lo hizo una versión más nueva de CAPE Desktop. Ábralo allí o empiece de nuevo con la misma lista; el borrador no se modificó.</translation>
        </message>
        <message>
            <source>There is no declaration “{name}” in your history. The history list names those there are.</source>
            <translation>No hay ninguna declaración “{name}” en su historial. La lista del historial nombra las que hay.</translation>
        </message>
        <message>
            <source>There is no importer “{name}” in your history. Check the spelling, or create it in the program.</source>
            <translation>No hay ningún importador “{name}” en su historial. Revise cómo está escrito, o créelo en el programa.</translation>
        </message>
        <message>
            <source>“{name}” is not a complete backup of CAPE Desktop. Your present data were not touched; choose another backup.</source>
            <translation>“{name}” no es un respaldo completo de CAPE Desktop. Sus datos actuales no se tocaron; elija otro respaldo.</translation>
        </message>
        <message>
            <source>The rule pack “{name}” cannot be used: {place}: {reason}. The rules in use stay as they are.</source>
            <translation>El paquete de reglas “{name}” no se puede usar: {place}: {reason}. Las reglas en uso quedan como están.</translation>
        </message>
        <message>
            <source>The program's rules are missing ({name}). Install CAPE Desktop again; your data are kept.</source>
            <translation>Faltan las reglas del programa ({name}). Instale CAPE Desktop de nuevo; sus datos se conservan.</translation>
        </message>
        <message>
            <source>{option} cannot be used like this: {reason}</source>
            <translation>{option} no se puede usar así: {reason}</translation>
        </message>
        <message>
            <source>a Numbers document of Apple; export it as CSV</source>
            <translation>un documento de Numbers de Apple; expórtelo como CSV</translation>
        </message>
        <message>
            <source>a JSON file</source>
            <translation>un archivo JSON</translation>
        </message>
        <message>
            <source>a PDF</source>
            <translation>un PDF</translation>
        </message>
        <message>
            <source>a SYLK file; open it in Excel and save it as .xlsx</source>
            <translation>un archivo SYLK; ábralo en Excel y guárdelo como .xlsx</translation>
        </message>
        <message>
            <source>a Word document</source>
            <translation>un documento de Word</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>una base de datos</translation>
        </message>
        <message>
            <source>a database file</source>
            <translation>un archivo de base de datos</translation>
        </message>
        <message>
            <source>a document</source>
            <translation>un documento</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>una carpeta</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>una imagen</translation>
        </message>
        <message>
            <source>a picture or a sound</source>
            <translation>una imagen o un sonido</translation>
        </message>
        <message>
            <source>a presentation</source>
            <translation>una presentación</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>un programa</translation>
        </message>
        <message>
            <source>a text document</source>
            <translation>un documento de texto</translation>
        </message>
        <message>
            <source>a web page without a table in it</source>
            <translation>una página web sin ninguna tabla</translation>
        </message>
        <message>
            <source>an XML file; save it in Excel as .xlsx</source>
            <translation>un archivo XML; guárdelo en Excel como .xlsx</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>un archivo comprimido</translation>
        </message>
        <message>
            <source>an archive within an archive</source>
            <translation>un archivo comprimido dentro de otro</translation>
        </message>
        <message>
            <source>an archive without a table in it</source>
            <translation>un archivo comprimido sin ninguna tabla</translation>
        </message>
        <message>
            <source>an e-mail</source>
            <translation>un correo electrónico</translation>
        </message>
    </context>
    <context>
        <name>refunds</name>
        <message>
            <source>Authorized, not sent yet</source>
            <translation>Autorizado, aún sin enviar</translation>
        </message>
        <message>
            <source>Sent to Treasury</source>
            <translation>Enviado al Tesoro</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Used by CBP for a debt (Funds Diverted)</source>
            <translation>Usado por CBP para una deuda (Funds Diverted)</translation>
        </message>
        <message>
            <source>Came back to Treasury</source>
            <translation>Volvió al Tesoro</translation>
        </message>
        <message>
            <source>Being paid out again</source>
            <translation>Se está pagando de nuevo</translation>
        </message>
        <message>
            <source>Held until ACH refunds are set up</source>
            <translation>Retenido hasta que se inscriba para reembolsos por ACH</translation>
        </message>
        <message>
            <source>Another status</source>
            <translation>Otro estado</translation>
        </message>
        <message>
            <source>{money} is on its way.</source>
            <translation>{money} están en camino.</translation>
        </message>
        <message>
            <source>CBP took {money} for a debt it says you owe (Funds Diverted). Ask CBP's revenue office which bill it was.</source>
            <translation>CBP tomó {money} por una deuda que, según dice, usted tiene (Funds Diverted). Pregunte a la oficina de ingresos de CBP qué factura era.</translation>
        </message>
        <message>
            <source>{money} was paid out and came back. Check the bank account in your ACH refund enrollment.</source>
            <translation>{money} se pagaron y volvieron. Revise la cuenta bancaria en su inscripción para reembolsos por ACH.</translation>
        </message>
        <message>
            <source>{money} waits until you are enrolled for ACH refunds in ACE.</source>
            <translation>{money} esperan hasta que usted se inscriba en ACE para reembolsos por ACH.</translation>
        </message>
        <message>
            <source>The amount includes interest, up to {money}.</source>
            <translation>El monto incluye intereses, hasta {money}.</translation>
        </message>
        <message>
            <source>{money} less than the highest estimate: the part that is ordinary duty stays with CBP.</source>
            <translation>{money} menos que la estimación más alta: la parte que es arancel ordinario se queda en CBP.</translation>
        </message>
        <message>
            <source>{money} is missing. CBP works the whole entry out anew and sets off what else was owed on it; compare its liquidation notice.</source>
            <translation>Faltan {money}. CBP calcula de nuevo toda la entrada y descuenta lo demás que se debía en ella; compare su aviso de liquidación.</translation>
        </message>
        <message>
            <source>{money} more than expected. Other duty on the entry may have been paid back with it.</source>
            <translation>{money} más de lo esperado. Quizá se devolvió también otro arancel de la entrada.</translation>
        </message>
        <message>
            <source>Nothing came yet; {money} is expected at most.</source>
            <translation>Todavía no llegó nada; se esperan como máximo {money}.</translation>
        </message>
        <message>
            <source>What was expected is not known, so nothing can be compared.</source>
            <translation>No se conoce lo que se esperaba, así que no hay nada que comparar.</translation>
        </message>
        <message>
            <source>refund with interest</source>
            <translation>reembolso con intereses</translation>
        </message>
        <message>
            <source>refund without interest</source>
            <translation>reembolso sin intereses</translation>
        </message>
        <message>
            <source>interest alone</source>
            <translation>solo intereses</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Recorded as paid</source>
            <translation>Anotado como pagado</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Accepted, not paid yet</source>
            <translation>Aceptado, sin pagar todavía</translation>
        </message>
        <message>
            <source>Uploaded, not answered yet</source>
            <translation>Subido, sin respuesta todavía</translation>
        </message>
        <message>
            <source>Not uploaded yet</source>
            <translation>Sin subir todavía</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retenido</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Volvió al Tesoro</translation>
        </message>
        <message>
            <source>Used for debts</source>
            <translation>Usado para deudas</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Last safe day to declare</source>
            <translation>Último día seguro para declarar</translation>
        </message>
        <message>
            <source>Very last day to declare</source>
            <translation>El ultimísimo día para declarar</translation>
        </message>
        <message>
            <source>Last day for a protest</source>
            <translation>Último día para una protesta</translation>
        </message>
        <message>
            <source>Earliest court date to watch</source>
            <translation>Primer plazo para demandar (tribunal)</translation>
        </message>
        <message>
            <source>Liquidation expected</source>
            <translation>Liquidación esperada</translation>
        </message>
        <message>
            <source>Refund expected</source>
            <translation>Reembolso esperado</translation>
        </message>
        <message>
            <source>Refund overdue: look at ES-022, REV-603 and REV-613</source>
            <translation>Reembolso atrasado: vea ES-022, REV-603 y REV-613</translation>
        </message>
        <message>
            <source>Refund held: set up ACH refunds in ACE</source>
            <translation>Reembolso retenido: inscríbase en ACE para reembolsos por ACH</translation>
        </message>
    </context>
    <context>
        <name>results</name>
        <message>
            <source>Claim Details from the Claim Status tab</source>
            <translation>Claim Details de la pestaña Claim Status</translation>
        </message>
        <message>
            <source>Validation Result File from the File Uploads tab</source>
            <translation>Validation Result File de la pestaña File Uploads</translation>
        </message>
        <message>
            <source>ACE report ES-022, CAPE Entry Summary</source>
            <translation>Reporte de ACE ES-022, CAPE Entry Summary</translation>
        </message>
        <message>
            <source>ACE report REV-603, Trade Refund</source>
            <translation>Reporte de ACE REV-603, Trade Refund</translation>
        </message>
        <message>
            <source>ACE report REV-613, ACH Rejected Refunds</source>
            <translation>Reporte de ACE REV-613, ACH Rejected Refunds</translation>
        </message>
        <message>
            <source>ACE report REV-615, CAPE Details Refunds</source>
            <translation>Reporte de ACE REV-615, CAPE Details Refunds</translation>
        </message>
        <message>
            <source>A fresh report on your entries, such as ES-003</source>
            <translation>Un reporte reciente de sus entradas, como ES-003</translation>
        </message>
        <message>
            <source>A report on refunds</source>
            <translation>Un reporte de reembolsos</translation>
        </message>
        <message>
            <source>A deposit that you matched</source>
            <translation>Un depósito que usted identificó</translation>
        </message>
        <message>
            <source>A list of entries declared elsewhere</source>
            <translation>Una lista de entradas declaradas en otro lugar</translation>
        </message>
        <message>
            <source>entry number</source>
            <translation>número de entrada</translation>
        </message>
        <message>
            <source>filer code</source>
            <translation>código de declarante</translation>
        </message>
        <message>
            <source>claim number</source>
            <translation>número de reclamo</translation>
        </message>
        <message>
            <source>what CBP decided</source>
            <translation>lo que decidió CBP</translation>
        </message>
        <message>
            <source>CBP's message</source>
            <translation>mensaje de CBP</translation>
        </message>
        <message>
            <source>refund number</source>
            <translation>número de reembolso</translation>
        </message>
        <message>
            <source>kind of money (duty or interest)</source>
            <translation>tipo de dinero (arancel o intereses)</translation>
        </message>
        <message>
            <source>refund without interest</source>
            <translation>reembolso sin intereses</translation>
        </message>
        <message>
            <source>interest</source>
            <translation>intereses</translation>
        </message>
        <message>
            <source>refund status</source>
            <translation>estado del reembolso</translation>
        </message>
        <message>
            <source>secondary refund status</source>
            <translation>estado secundario del reembolso</translation>
        </message>
        <message>
            <source>refund date</source>
            <translation>fecha del reembolso</translation>
        </message>
        <message>
            <source>trace or check number</source>
            <translation>número de rastreo o de cheque</translation>
        </message>
        <message>
            <source>liquidation date</source>
            <translation>fecha de liquidación</translation>
        </message>
        <message>
            <source>No column holds entry numbers or refund numbers. Say which one does, once for this kind of file</source>
            <translation>Ninguna columna contiene números de entrada o de reembolso. Diga cuál los contiene, una vez para este tipo de archivo</translation>
        </message>
        <message>
            <source>The entry numbers are there, but no column was recognized that says what CBP decided or paid. Say which one does, once for this kind of file</source>
            <translation>Están los números de entrada, pero no se reconoció ninguna columna que diga lo que CBP decidió o pagó. Diga cuál lo dice, una vez para este tipo de archivo</translation>
        </message>
        <message>
            <source>Two columns hold entry numbers. Choose the one that is meant</source>
            <translation>Dos columnas contienen números de entrada. Elija la que corresponde</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptadas</translation>
        </message>
        <message>
            <source>Accepted and updated</source>
            <translation>Aceptada y actualizada</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Another answer</source>
            <translation>Otra respuesta</translation>
        </message>
        <message>
            <source>Declare it again now: CBP dropped the rule that refused it</source>
            <translation>Declárela de nuevo ahora: CBP eliminó la regla que la rechazó</translation>
        </message>
        <message>
            <source>Declare it again once it is mended</source>
            <translation>Declárela de nuevo cuando esté corregida</translation>
        </message>
        <message>
            <source>Declare it again later: this passes with time</source>
            <translation>Declárela de nuevo más adelante: esto pasa con el tiempo</translation>
        </message>
        <message>
            <source>It may go again: look at the message first</source>
            <translation>Quizá pueda ir de nuevo: vea primero el mensaje</translation>
        </message>
        <message>
            <source>It cannot go again in CAPE</source>
            <translation>No puede ir de nuevo en CAPE</translation>
        </message>
        <message>
            <source>Yes, now</source>
            <translation>Sí, ahora</translation>
        </message>
        <message>
            <source>Once mended</source>
            <translation>Una vez corregida</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Quizás</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>{n} may go again now</source>
            <translation>{n} pueden ir de nuevo ya</translation>
        </message>
        <message>
            <source>{n} to mend</source>
            <translation>{n} por corregir</translation>
        </message>
        <message>
            <source>{n} to wait for</source>
            <translation>{n} por esperar</translation>
        </message>
        <message>
            <source>{n} to look into</source>
            <translation>{n} por revisar</translation>
        </message>
        <message>
            <source>{n} cannot go again</source>
            <translation>{n} no puede ir de nuevo</translation>
        </message>
        <message>
            <source>{n} accepted</source>
            <translation>{n} aceptadas</translation>
        </message>
        <message>
            <source>{n} refused</source>
            <translation>{n} rechazadas</translation>
        </message>
        <message>
            <source>{n} with another answer</source>
            <translation>{n} con otra respuesta</translation>
        </message>
        <message>
            <source>{n} with word of a refund</source>
            <translation>{n} con noticia de un reembolso</translation>
        </message>
        <message>
            <source>{n} that now count as declared elsewhere</source>
            <translation>{n} que ahora cuentan como declaradas en otro lugar</translation>
        </message>
        <message>
            <source>{n} not in any of your declarations</source>
            <translation>{n} que no están en ninguna de sus declaraciones</translation>
        </message>
        <message>
            <source>{n} that nobody can read</source>
            <translation>{n} que nadie puede leer</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nada nuevo</translation>
        </message>
    </context>
    <context>
        <name>routes</name>
        <message>
            <source>File now</source>
            <translation>Presentar ahora</translation>
        </message>
        <message>
            <source>Fix first</source>
            <translation>Corregir primero</translation>
        </message>
        <message>
            <source>Already declared</source>
            <translation>Ya declaradas</translation>
        </message>
        <message>
            <source>Protest window</source>
            <translation>Plazo de protesta</translation>
        </message>
        <message>
            <source>Too late for CAPE</source>
            <translation>Tarde para CAPE</translation>
        </message>
        <message>
            <source>Not in CAPE today</source>
            <translation>Hoy no en CAPE</translation>
        </message>
        <message>
            <source>No IEEPA duty</source>
            <translation>Sin arancel IEEPA</translation>
        </message>
        <message>
            <source>Nothing stands in the way: these can go into the file</source>
            <translation>Nada lo impide: estas pueden ir en el archivo</translation>
        </message>
        <message>
            <source>Something has to be put right or confirmed before these can go in</source>
            <translation>Hay que corregir o confirmar algo para que pueda ir</translation>
        </message>
        <message>
            <source>These are on an earlier declaration; a second one would be refused</source>
            <translation>Estas están en una declaración anterior; una segunda se rechazaría</translation>
        </message>
        <message>
            <source>Liquidated too long ago for CAPE, but a protest is still possible</source>
            <translation>Liquidadas hace demasiado tiempo para CAPE, pero todavía es posible una protesta</translation>
        </message>
        <message>
            <source>Too old for CAPE and for a protest: ask a customs lawyer</source>
            <translation>Demasiado antiguas para CAPE y para una protesta: pregunte a un abogado aduanero</translation>
        </message>
        <message>
            <source>CAPE does not take these at present; keep them for later</source>
            <translation>Por ahora CAPE no acepta estas; guárdelas para después</translation>
        </message>
        <message>
            <source>No IEEPA duty was paid on these, so there is nothing to get back</source>
            <translation>Por estas no se pagó arancel IEEPA, así que no hay nada que recuperar</translation>
        </message>
        <message>
            <source>A total, not an entry</source>
            <translation>Un total, no una entrada</translation>
        </message>
        <message>
            <source>The column names once more</source>
            <translation>Otra vez los nombres de las columnas</translation>
        </message>
        <message>
            <source>A blank row</source>
            <translation>Una fila en blanco</translation>
        </message>
        <message>
            <source>No entry number in this row</source>
            <translation>Esta fila no tiene número de entrada</translation>
        </message>
        <message>
            <source>The entry number cannot be read</source>
            <translation>El número de entrada no se puede leer</translation>
        </message>
        <message>
            <source>You set this row aside</source>
            <translation>Usted apartó esta fila</translation>
        </message>
        <message>
            <source>{n} number lost its leading zero</source>
            <translation>{n} número perdió su cero inicial</translation>
        </message>
        <message>
            <source>{n} numbers lost their leading zero</source>
            <translation>{n} números perdieron su cero inicial</translation>
        </message>
        <message>
            <source>{n} number was turned into a form like 1.23E+10</source>
            <translation>{n} número se convirtió en una forma como 1.23E+10</translation>
        </message>
        <message>
            <source>{n} numbers were turned into a form like 1.23E+10</source>
            <translation>{n} números se convirtieron en una forma como 1.23E+10</translation>
        </message>
        <message>
            <source>{n} number has a stray “.0” at its end</source>
            <translation>{n} número tiene un “.0” de más al final</translation>
        </message>
        <message>
            <source>{n} numbers have a stray “.0” at their end</source>
            <translation>{n} números tienen un “.0” de más al final</translation>
        </message>
        <message>
            <source>{n} number is wrapped in quotes or a formula</source>
            <translation>{n} número está entre comillas o en una fórmula</translation>
        </message>
        <message>
            <source>{n} numbers are wrapped in quotes or a formula</source>
            <translation>{n} números están entre comillas o en una fórmula</translation>
        </message>
        <message>
            <source>{n} number has hyphens, blanks or unusual characters</source>
            <translation>{n} número tiene guiones, espacios o caracteres inusuales</translation>
        </message>
        <message>
            <source>{n} numbers have hyphens, blanks or unusual characters</source>
            <translation>{n} números tienen guiones, espacios o caracteres inusuales</translation>
        </message>
        <message>
            <source>{n} number was put together from filer code and number</source>
            <translation>{n} número se formó con el código de declarante y el número</translation>
        </message>
        <message>
            <source>{n} numbers were put together from filer code and number</source>
            <translation>{n} números se formaron con el código de declarante y el número</translation>
        </message>
        <message>
            <source>{n} number has words around it</source>
            <translation>{n} número tiene palabras alrededor</translation>
        </message>
        <message>
            <source>{n} numbers have words around them</source>
            <translation>{n} números tienen palabras alrededor</translation>
        </message>
        <message>
            <source>{n} number has a line or version number behind it</source>
            <translation>{n} número tiene al final un número de línea o de versión</translation>
        </message>
        <message>
            <source>{n} numbers have a line or version number behind them</source>
            <translation>{n} números tienen al final un número de línea o de versión</translation>
        </message>
        <message>
            <source>Stops it</source>
            <translation>Impide presentarla</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>Revise esto</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Bueno saberlo</translation>
        </message>
    </context>
    <context>
        <name>rule_packs</name>
        <message>
            <source>Limits and day counts</source>
            <translation>Límites y plazos en días</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Revisiones</translation>
        </message>
        <message>
            <source>Tariff headings</source>
            <translation>Partidas arancelarias</translation>
        </message>
        <message>
            <source>Headings that are not IEEPA</source>
            <translation>Partidas que no son IEEPA</translation>
        </message>
        <message>
            <source>Entry types</source>
            <translation>Tipos de entrada</translation>
        </message>
        <message>
            <source>What CAPE does with entry types</source>
            <translation>Lo que hace CAPE con los tipos de entrada</translation>
        </message>
        <message>
            <source>Interest rates</source>
            <translation>Tasas de interés</translation>
        </message>
        <message>
            <source>Messages of ACE</source>
            <translation>Mensajes de ACE</translation>
        </message>
        <message>
            <source>Readiness checklist</source>
            <translation>Lista de preparación</translation>
        </message>
        <message>
            <source>Steps of the upload</source>
            <translation>Pasos de la carga</translation>
        </message>
        <message>
            <source>What filing brings with it</source>
            <translation>Lo que implica presentar</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Días feriados</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>{n} nuevos</translation>
        </message>
        <message>
            <source>{n} changed</source>
            <translation>{n} cambiados</translation>
        </message>
        <message>
            <source>{n} gone</source>
            <translation>{n} eliminados</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>CAPE rules (newest public source: October 6, 2026)</source>
            <translation>Reglas de CAPE (fuente pública más reciente: 6 de octubre de 2026)</translation>
        </message>
        <message>
            <source>The list or file holds no entry number.</source>
            <translation>La lista o el archivo no contiene ningún número de entrada.</translation>
        </message>
        <message>
            <source>The first line of an upload file is not exactly the header that CBP gives.</source>
            <translation>La primera línea de un archivo de carga no es exactamente el encabezado que da CBP.</translation>
        </message>
        <message>
            <source>The list holds more entry numbers than one upload takes; it is split into numbered files.</source>
            <translation>La lista contiene más números de entrada de los que admite una carga; se divide en archivos numerados.</translation>
        </message>
        <message>
            <source>A line of an upload file has a second column or a separator after the number.</source>
            <translation>Una línea de un archivo de carga tiene una segunda columna o un separador después del número.</translation>
        </message>
        <message>
            <source>An upload file has characters beyond plain ASCII, a byte-order mark or a blank line.</source>
            <translation>Un archivo de carga tiene caracteres fuera de ASCII simple, una marca de orden de bytes o una línea en blanco.</translation>
        </message>
        <message>
            <source>The name of an upload file does not end in .csv, or the file is as large as the limit or larger.</source>
            <translation>El nombre de un archivo de carga no termina en .csv, o el archivo tiene el tamaño del límite o más.</translation>
        </message>
        <message>
            <source>A number in the upload file begins with 0 or looks like scientific notation: a spreadsheet would change it.</source>
            <translation>Un número del archivo de carga empieza con 0 o parece notación científica: una hoja de cálculo lo cambiaría.</translation>
        </message>
        <message>
            <source>The entry number is not eleven letters and digits.</source>
            <translation>El número de entrada no tiene once letras y dígitos.</translation>
        </message>
        <message>
            <source>The check digit does not follow from the ten characters before it. Once a person confirms the number it only warns.</source>
            <translation>El dígito verificador no resulta de los diez caracteres anteriores. Si una persona confirma el número, solo advierte.</translation>
        </message>
        <message>
            <source>Eleven characters, but not a filer code followed by eight digits.</source>
            <translation>Once caracteres, pero no un código de declarante (filer code) seguido de ocho dígitos.</translation>
        </message>
        <message>
            <source>The number had to be repaired in a way that changes digits, and nobody has agreed yet.</source>
            <translation>Hubo que reparar el número de un modo que cambia dígitos, y todavía nadie lo ha aceptado.</translation>
        </message>
        <message>
            <source>The same entry number stands in the list more than once; it goes into the upload once.</source>
            <translation>El mismo número de entrada está más de una vez en la lista; va una sola vez en la carga.</translation>
        </message>
        <message>
            <source>The entry was accepted on an earlier declaration, here or elsewhere, or is on one that CBP has not answered.</source>
            <translation>La entrada se aceptó en una declaración anterior, aquí o en otro lugar, o está en una que CBP todavía no ha respondido.</translation>
        </message>
        <message>
            <source>CBP refused the entry on an earlier declaration, and the reason is not settled yet.</source>
            <translation>CBP rechazó la entrada en una declaración anterior, y el motivo aún no está resuelto.</translation>
        </message>
        <message>
            <source>A broker's list holds an entry with a filer code that is not the broker's own.</source>
            <translation>La lista de un agente aduanal contiene una entrada con un código de declarante que no es el suyo.</translation>
        </message>
        <message>
            <source>The list holds entries with several filer codes. It warns a broker who has not said which are its own.</source>
            <translation>La lista contiene entradas con varios códigos de declarante. Advierte a un agente aduanal que no ha dicho cuáles son los suyos.</translation>
        </message>
        <message>
            <source>One cell named several entries.</source>
            <translation>Una celda nombraba varias entradas.</translation>
        </message>
        <message>
            <source>Rows that said the same line again were counted once.</source>
            <translation>Las filas que repetían la misma línea se contaron una sola vez.</translation>
        </message>
        <message>
            <source>The importer of record of the entry is not the importer who declares.</source>
            <translation>El importador registrado de la entrada no es el importador que declara.</translation>
        </message>
        <message>
            <source>The person is neither the importer of record nor the broker that filed the entries.</source>
            <translation>La persona no es ni el importador registrado ni el agente aduanal que presentó las entradas.</translation>
        </message>
        <message>
            <source>The list holds entries of several importers of record.</source>
            <translation>La lista contiene entradas de varios importadores registrados.</translation>
        </message>
        <message>
            <source>The entry type is one that CAPE has never taken: USMCA duty deferral, reconciliation, drawback.</source>
            <translation>El tipo de entrada es uno que CAPE nunca ha aceptado: diferimiento de aranceles USMCA, reconciliación, drawback.</translation>
        </message>
        <message>
            <source>The entry is a warehouse or re-warehouse entry.</source>
            <translation>La entrada es de almacén o de nuevo almacenamiento.</translation>
        </message>
        <message>
            <source>The entry is a warehouse withdrawal: allowed, paid when the warehouse entry liquidates.</source>
            <translation>La entrada es un retiro de almacén: se admite, y se paga cuando se liquida la entrada de almacén.</translation>
        </message>
        <message>
            <source>The entry is a temporary import under bond, which others report as refused. Once a person confirms it, it only warns.</source>
            <translation>La entrada es una importación temporal bajo fianza, que según otros se rechaza. Si una persona la confirma, solo advierte.</translation>
        </message>
        <message>
            <source>An antidumping or countervailing duty entry whose liquidation is pending on Commerce's instructions.</source>
            <translation>Una entrada con derechos antidumping o compensatorios cuya liquidación está pendiente por instrucciones del Departamento de Comercio.</translation>
        </message>
        <message>
            <source>An antidumping or countervailing duty entry under suspension: accepted, paid when the suspension ends.</source>
            <translation>Una entrada con derechos antidumping o compensatorios en suspensión: se acepta, y se paga cuando termina la suspensión.</translation>
        </message>
        <message>
            <source>An informal entry without a liquidation date: these liquidate at once and are likely too old.</source>
            <translation>Una entrada informal sin fecha de liquidación: estas se liquidan enseguida y probablemente son demasiado antiguas.</translation>
        </message>
        <message>
            <source>No source says what CAPE does with this entry type.</source>
            <translation>Ninguna fuente dice qué hace CAPE con este tipo de entrada.</translation>
        </message>
        <message>
            <source>The entry summary is rejected or canceled.</source>
            <translation>El resumen de entrada está rechazado o cancelado.</translation>
        </message>
        <message>
            <source>The statement that pays the duty is not finished.</source>
            <translation>El estado de cuenta (statement) que paga el arancel no está terminado.</translation>
        </message>
        <message>
            <source>A post-summary correction is under way.</source>
            <translation>Hay una Post Summary Correction (PSC) en curso.</translation>
        </message>
        <message>
            <source>The entry is not liquidated and has no liquidation date.</source>
            <translation>La entrada está sin liquidar y no tiene fecha de liquidación.</translation>
        </message>
        <message>
            <source>Liquidated no longer ago than the day from which the program warns. Nothing is said of it but the dates.</source>
            <translation>Liquidada hace menos tiempo del que el programa toma para advertir. De ella solo se dicen las fechas.</translation>
        </message>
        <message>
            <source>Liquidated so long ago that CAPE's window closes within weeks.</source>
            <translation>Liquidada hace tanto tiempo que el plazo de CAPE termina en unas semanas.</translation>
        </message>
        <message>
            <source>Liquidated so long ago that CAPE's window closes within days; after the last safe day CBP's batch may run too late.</source>
            <translation>Liquidada hace tanto tiempo que el plazo de CAPE termina en unos días; después del último día seguro, CBP puede procesar el archivo demasiado tarde.</translation>
        </message>
        <message>
            <source>Liquidated longer ago than CAPE's window, but still within the time for a protest.</source>
            <translation>Liquidada hace más tiempo que el plazo de CAPE, pero todavía dentro del tiempo para una protesta.</translation>
        </message>
        <message>
            <source>Liquidated longer ago than the time for a protest.</source>
            <translation>Liquidada hace más tiempo que el que hay para una protesta.</translation>
        </message>
        <message>
            <source>The liquidation date lies ahead: scheduled, not yet liquidated.</source>
            <translation>La fecha de liquidación está por venir: programada, todavía sin liquidar.</translation>
        </message>
        <message>
            <source>Suspended, extended or under review, and without a liquidation date.</source>
            <translation>Suspendida, prorrogada o en revisión, y sin fecha de liquidación.</translation>
        </message>
        <message>
            <source>Neither a liquidation date nor a status that says there is none.</source>
            <translation>Ni una fecha de liquidación ni un estado que diga que no la hay.</translation>
        </message>
        <message>
            <source>A protest is open or suspended, and CAPE's window is not over.</source>
            <translation>Hay una protesta abierta o suspendida, y el plazo de CAPE no ha terminado.</translation>
        </message>
        <message>
            <source>A protest is open or suspended, and CAPE's window is over.</source>
            <translation>Hay una protesta abierta o suspendida, y el plazo de CAPE ya terminó.</translation>
        </message>
        <message>
            <source>A protest number stands on the entry, but not whether the protest is still open.</source>
            <translation>La entrada lleva un número de protesta, pero no dice si la protesta sigue abierta.</translation>
        </message>
        <message>
            <source>A drawback claim names the entry.</source>
            <translation>Un reclamo de drawback nombra la entrada.</translation>
        </message>
        <message>
            <source>Flagged for reconciliation, of an allowed type, with no reconciliation entry on file.</source>
            <translation>Marcada para reconciliación, de un tipo admitido, sin entrada de reconciliación registrada.</translation>
        </message>
        <message>
            <source>Flagged for reconciliation, and of a type that CAPE does not take with the flag.</source>
            <translation>Marcada para reconciliación, y de un tipo que CAPE no acepta con esa marca.</translation>
        </message>
        <message>
            <source>The reconciliation entry (type 09) is on file.</source>
            <translation>La entrada de reconciliación (tipo 09) está registrada.</translation>
        </message>
        <message>
            <source>The reconciliation entry is due so soon that it must be filed first.</source>
            <translation>La entrada de reconciliación vence tan pronto que se debe presentar primero.</translation>
        </message>
        <message>
            <source>No tariff number of the entry is an IEEPA heading.</source>
            <translation>Ningún número arancelario de la entrada es una partida IEEPA.</translation>
        </message>
        <message>
            <source>IEEPA headings or an IEEPA amount are there, but no IEEPA duty was paid. With an unknown duty it only warns.</source>
            <translation>Hay partidas IEEPA o un monto IEEPA, pero no se pagó arancel IEEPA. Si el arancel se desconoce, solo advierte.</translation>
        </message>
        <message>
            <source>The only extra duty is that of Section 122.</source>
            <translation>El único arancel adicional es el de la Section 122.</translation>
        </message>
        <message>
            <source>The entry date lies before the first or after the last day of IEEPA duties.</source>
            <translation>La fecha de entrada es anterior al primer día de los aranceles IEEPA o posterior al último.</translation>
        </message>
        <message>
            <source>A heading of the entry was not in force on the entry date.</source>
            <translation>Una partida de la entrada no estaba en vigor en la fecha de entrada.</translation>
        </message>
        <message>
            <source>Refused earlier with a message that CBP has since retired.</source>
            <translation>Rechazada antes con un mensaje que CBP ya no usa.</translation>
        </message>
        <message>
            <source>The ACH refund enrollment is not confirmed on the checklist.</source>
            <translation>La inscripción para reembolsos por ACH no está confirmada en la lista de preparación.</translation>
        </message>
        <message>
            <source>The ACE account or its CAPE tab is not confirmed on the checklist.</source>
            <translation>La cuenta de ACE o su pestaña CAPE no está confirmada en la lista de preparación.</translation>
        </message>
        <message>
            <source>Another party is named on the entries, or the checklist does not say that none is.</source>
            <translation>Hay otra parte nombrada en las entradas, o la lista de preparación no dice que no la haya.</translation>
        </message>
        <message>
            <source>Debts to CBP are not ruled out on the checklist.</source>
            <translation>La lista de preparación no descarta deudas con CBP.</translation>
        </message>
        <message>
            <source>A US bank account in the importer's name is not confirmed on the checklist.</source>
            <translation>Una cuenta bancaria de EE. UU. a nombre del importador no está confirmada en la lista de preparación.</translation>
        </message>
        <message>
            <source>The contact on CBP Form 5106 is not confirmed on the checklist.</source>
            <translation>El contacto del CBP Form 5106 no está confirmado en la lista de preparación.</translation>
        </message>
        <message>
            <source>The review of the data is not confirmed on the checklist.</source>
            <translation>La revisión de los datos no está confirmada en la lista de preparación.</translation>
        </message>
        <message>
            <source>More days have passed since acceptance than CBP names for refunds, and a refund is missing.</source>
            <translation>Desde la aceptación pasaron más días de los que CBP indica para los reembolsos, y falta un reembolso.</translation>
        </message>
        <message>
            <source>CBP accepted the declaration and refused some of its entries.</source>
            <translation>CBP aceptó la declaración y rechazó algunas de sus entradas.</translation>
        </message>
        <message>
            <source>Entries past protest are in the list, and the first two-year date for a court case comes near.</source>
            <translation>En la lista hay entradas fuera del plazo de protesta, y se acerca la primera fecha de dos años para un caso ante el tribunal.</translation>
        </message>
        <message>
            <source>The rule pack is so old that a rule may have changed since.</source>
            <translation>El paquete de reglas es tan antiguo que alguna regla puede haber cambiado.</translation>
        </message>
        <message>
            <source>Two sources or two rows say different things of the same entry.</source>
            <translation>Dos fuentes o dos filas dicen cosas distintas de la misma entrada.</translation>
        </message>
        <message>
            <source>The duty on an IEEPA heading does not fit the value and the rate.</source>
            <translation>El arancel de una partida IEEPA no concuerda con el valor y la tasa.</translation>
        </message>
        <message>
            <source>Duty stands on a chapter 99 heading that bears none, or that is in no list.</source>
            <translation>Hay arancel en una partida del capítulo 99 que no lleva ninguno, o que no está en ninguna lista.</translation>
        </message>
        <message>
            <source>The IEEPA duty stated for the entry is not the sum of its lines.</source>
            <translation>El arancel IEEPA indicado para la entrada no es la suma de sus líneas.</translation>
        </message>
        <message>
            <source>CBP: IEEPA duty refunds, the page to look at first</source>
            <translation>CBP: reembolsos de aranceles IEEPA, la página que se debe ver primero</translation>
        </message>
        <message>
            <source>seen 2026-09-02</source>
            <translation>vista 2026-09-02</translation>
        </message>
        <message>
            <source>CBP message CSMS 68315804: CAPE, first phase</source>
            <translation>Mensaje de CBP CSMS 68315804: CAPE, primera fase</translation>
        </message>
        <message>
            <source>CBP message and information notice on CAPE, as reprinted</source>
            <translation>Mensaje y aviso informativo de CBP sobre CAPE, reproducidos</translation>
        </message>
        <message>
            <source>CBP message CSMS 68340863: guidance for CAPE, as told by Expeditors</source>
            <translation>Mensaje de CBP CSMS 68340863: guía para CAPE, según Expeditors</translation>
        </message>
        <message>
            <source>CBP message CSMS 68536553: ACE reports for CAPE, as told by Expeditors</source>
            <translation>Mensaje de CBP CSMS 68536553: reportes de ACE para CAPE, según Expeditors</translation>
        </message>
        <message>
            <source>CBP message CSMS 69056483: entry checks loosened</source>
            <translation>Mensaje de CBP CSMS 69056483: revisiones de entradas menos estrictas</translation>
        </message>
        <message>
            <source>about 2026-06-25</source>
            <translation>hacia 2026-06-25</translation>
        </message>
        <message>
            <source>CBP message CSMS 69035485: second phase, reconciliation, as told by Expeditors</source>
            <translation>Mensaje de CBP CSMS 69035485: segunda fase, reconciliación, según Expeditors</translation>
        </message>
        <message>
            <source>OMB record 202604-1651-002 on CAPE (copy)</source>
            <translation>Registro de OMB 202604-1651-002 sobre CAPE (copia)</translation>
        </message>
        <message>
            <source>April 2026</source>
            <translation>abril de 2026</translation>
        </message>
        <message>
            <source>ACE CATAIR, Appendix E: the entry number and its check digit</source>
            <translation>ACE CATAIR, Appendix E: el número de entrada y su dígito verificador</translation>
        </message>
        <message>
            <source>2012 and 2018 copies</source>
            <translation>copias de 2012 y 2018</translation>
        </message>
        <message>
            <source>19 CFR 24.36: refunds and interest</source>
            <translation>19 CFR 24.36: reembolsos e intereses</translation>
        </message>
        <message>
            <source>19 CFR 163.4: entry records are kept for five years from the date of entry</source>
            <translation>19 CFR 163.4: los registros de una entrada se conservan cinco años desde la fecha de entrada</translation>
        </message>
        <message>
            <source>Account of CBP's quick reference guide: the CAPE tab</source>
            <translation>Reseña de la guía rápida de CBP: la pestaña CAPE</translation>
        </message>
        <message>
            <source>April 2026 or later</source>
            <translation>abril de 2026 o después</translation>
        </message>
        <message>
            <source>Account of CBP's quick reference guide: upload errors</source>
            <translation>Reseña de la guía rápida de CBP: errores de la carga</translation>
        </message>
        <message>
            <source>spring 2026</source>
            <translation>primavera de 2026</translation>
        </message>
        <message>
            <source>Account of CBP's quick reference guide: file rules</source>
            <translation>Reseña de la guía rápida de CBP: reglas del archivo</translation>
        </message>
        <message>
            <source>undated</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <source>Account of CBP's quick reference guide: template and first days</source>
            <translation>Reseña de la guía rápida de CBP: plantilla y primeros días</translation>
        </message>
        <message>
            <source>Account of CBP's quick reference guide: upload states</source>
            <translation>Reseña de la guía rápida de CBP: estados de la carga</translation>
        </message>
        <message>
            <source>about May 2026</source>
            <translation>hacia mayo de 2026</translation>
        </message>
        <message>
            <source>Guide to signing up for ACE as an importer (after CBP Publication 5228-1025)</source>
            <translation>Guía para registrarse en ACE como importador (según CBP Publication 5228-1025)</translation>
        </message>
        <message>
            <source>October 2025</source>
            <translation>octubre de 2025</translation>
        </message>
        <message>
            <source>Applying for an ACE account</source>
            <translation>Cómo solicitar una cuenta de ACE</translation>
        </message>
        <message>
            <source>after 2026-04-01</source>
            <translation>después de 2026-04-01</translation>
        </message>
        <message>
            <source>Electronic refunds: questions and answers</source>
            <translation>Reembolsos electrónicos: preguntas y respuestas</translation>
        </message>
        <message>
            <source>CBP Form 5106 and the ACE account</source>
            <translation>El CBP Form 5106 y la cuenta de ACE</translation>
        </message>
        <message>
            <source>Setting up ACH refunds in ACE</source>
            <translation>Cómo inscribirse en ACE para reembolsos por ACH</translation>
        </message>
        <message>
            <source>ACE updates for electronic refunds</source>
            <translation>Cambios en ACE para reembolsos electrónicos</translation>
        </message>
        <message>
            <source>autumn 2025</source>
            <translation>otoño de 2025</translation>
        </message>
        <message>
            <source>ACE accounts and their owners</source>
            <translation>Las cuentas de ACE y sus dueños</translation>
        </message>
        <message>
            <source>Guide to ACH refunds for importers (after CBP Publication 5292-1225)</source>
            <translation>Guía de reembolsos por ACH para importadores (según CBP Publication 5292-1225)</translation>
        </message>
        <message>
            <source>December 2025</source>
            <translation>diciembre de 2025</translation>
        </message>
        <message>
            <source>Notify parties and Form 4811 (CSMS 67648307)</source>
            <translation>Partes notificadas y Form 4811 (CSMS 67648307)</translation>
        </message>
        <message>
            <source>Why a refund may differ from the estimate</source>
            <translation>Por qué un reembolso puede diferir de la estimación</translation>
        </message>
        <message>
            <source>Offset and netting in CAPE</source>
            <translation>Compensación de saldos en CAPE</translation>
        </message>
        <message>
            <source>Building the entry list from report ES-003</source>
            <translation>Cómo hacer la lista de entradas con el reporte ES-003</translation>
        </message>
        <message>
            <source>Troutman: what importers must do before CAPE opens</source>
            <translation>Troutman: lo que los importadores deben hacer antes de que abra CAPE</translation>
        </message>
        <message>
            <source>CBP's questions and answers on CAPE, as retold</source>
            <translation>Preguntas y respuestas de CBP sobre CAPE, contadas por otros</translation>
        </message>
        <message>
            <source>Note on the refund portal: dutiable codes</source>
            <translation>Nota sobre el portal de reembolsos: códigos con arancel</translation>
        </message>
        <message>
            <source>ArentFox Schiff: the 80 and 90 days</source>
            <translation>ArentFox Schiff: los 80 y los 90 días</translation>
        </message>
        <message>
            <source>What Accepted with Error(s) means</source>
            <translation>Qué significa Accepted with Error(s)</translation>
        </message>
        <message>
            <source>Details of the first phase</source>
            <translation>Detalles de la primera fase</translation>
        </message>
        <message>
            <source>Index of CBP's messages on CAPE</source>
            <translation>Índice de los mensajes de CBP sobre CAPE</translation>
        </message>
        <message>
            <source>Copy of CBP's questions and answers</source>
            <translation>Copia de las preguntas y respuestas de CBP</translation>
        </message>
        <message>
            <source>Why declarations are rejected</source>
            <translation>Por qué se rechazan declaraciones</translation>
        </message>
        <message>
            <source>May 2026</source>
            <translation>mayo de 2026</translation>
        </message>
        <message>
            <source>Guide to CAPE errors</source>
            <translation>Guía de los errores de CAPE</translation>
        </message>
        <message>
            <source>Rescue of refused declarations</source>
            <translation>Cómo rescatar declaraciones rechazadas</translation>
        </message>
        <message>
            <source>June 2026</source>
            <translation>junio de 2026</translation>
        </message>
        <message>
            <source>Freight Right on CAPE's answers</source>
            <translation>Freight Right sobre las respuestas de CAPE</translation>
        </message>
        <message>
            <source>CBP's entry errors, from its questions and answers of April 15</source>
            <translation>Errores de entrada de CBP, de sus preguntas y respuestas del 15 de abril</translation>
        </message>
        <message>
            <source>NCBFAA: CBP's advice on CAPE problems</source>
            <translation>NCBFAA: consejos de CBP sobre problemas con CAPE</translation>
        </message>
        <message>
            <source>CBP's answers to NCBFAA</source>
            <translation>Respuestas de CBP a NCBFAA</translation>
        </message>
        <message>
            <source>Refund checker's notes on refused entries</source>
            <translation>Notas de un verificador de reembolsos sobre entradas rechazadas</translation>
        </message>
        <message>
            <source>Krieger: antidumping, suspension, warehouse</source>
            <translation>Krieger: antidumping, suspensión, almacén</translation>
        </message>
        <message>
            <source>C.H. Robinson: liquidation reports</source>
            <translation>C.H. Robinson: reportes de liquidación</translation>
        </message>
        <message>
            <source>Which entries are in and which are out</source>
            <translation>Qué entradas se incluyen y cuáles no</translation>
        </message>
        <message>
            <source>Informal entries and couriers</source>
            <translation>Entradas informales y mensajerías</translation>
        </message>
        <message>
            <source>Withdrawing a protest for CAPE</source>
            <translation>Retirar una protesta para CAPE</translation>
        </message>
        <message>
            <source>Barnes Richardson: entries flagged for reconciliation</source>
            <translation>Barnes Richardson: entradas marcadas para reconciliación</translation>
        </message>
        <message>
            <source>IEEPA tariff numbers</source>
            <translation>Números arancelarios IEEPA</translation>
        </message>
        <message>
            <source>Periods of the IEEPA duties</source>
            <translation>Períodos de los aranceles IEEPA</translation>
        </message>
        <message>
            <source>Bank accounts for refunds</source>
            <translation>Cuentas bancarias para reembolsos</translation>
        </message>
        <message>
            <source>FedEx notice on IEEPA refunds</source>
            <translation>Aviso de FedEx sobre reembolsos IEEPA</translation>
        </message>
        <message>
            <source>ACE accounts that were not used</source>
            <translation>Cuentas de ACE que no se usaron</translation>
        </message>
        <message>
            <source>Haynes Boone: the protest and its 180 days</source>
            <translation>Haynes Boone: la protesta y sus 180 días</translation>
        </message>
        <message>
            <source>The Court of International Trade and its two years</source>
            <translation>El Tribunal de Comercio Internacional (Court of International Trade) y sus dos años</translation>
        </message>
        <message>
            <source>Public notes on CBP messages, among them CSMS 69127837 (warehouse)</source>
            <translation>Notas públicas sobre mensajes de CBP, entre ellos CSMS 69127837 (almacén)</translation>
        </message>
        <message>
            <source>Federal Register 2026-13771 and notes on CBP's page</source>
            <translation>Federal Register 2026-13771 y notas sobre la página de CBP</translation>
        </message>
        <message>
            <source>History of the ACE error dictionary (CSMS 69635410, 69268077)</source>
            <translation>Historia del diccionario de errores de ACE (CSMS 69635410, 69268077)</translation>
        </message>
        <message>
            <source>ACE error dictionary: 864, no correction while a refund is requested</source>
            <translation>Diccionario de errores de ACE: 864, sin correcciones mientras se pide un reembolso</translation>
        </message>
        <message>
            <source>Check digit of the ACE entry summary (Table 1), as public software has it</source>
            <translation>Dígito verificador del resumen de entrada de ACE (Table 1), según programas públicos</translation>
        </message>
        <message>
            <source>July 2026</source>
            <translation>julio de 2026</translation>
        </message>
        <message>
            <source>Notes on the third phase</source>
            <translation>Notas sobre la tercera fase</translation>
        </message>
        <message>
            <source>Notes on the delayed third phase</source>
            <translation>Notas sobre el retraso de la tercera fase</translation>
        </message>
        <message>
            <source>after 2026-08-25</source>
            <translation>después de 2026-08-25</translation>
        </message>
        <message>
            <source>Notes on the planned start of the third phase</source>
            <translation>Notas sobre el inicio previsto de la tercera fase</translation>
        </message>
        <message>
            <source>September 2026</source>
            <translation>septiembre de 2026</translation>
        </message>
        <message>
            <source>Note citing BDO's questions and answers</source>
            <translation>Nota que cita las preguntas y respuestas de BDO</translation>
        </message>
        <message>
            <source>August 2026</source>
            <translation>agosto de 2026</translation>
        </message>
        <message>
            <source>Undated vendor note on file and entry types</source>
            <translation>Nota sin fecha de un proveedor sobre el archivo y los tipos de entrada</translation>
        </message>
        <message>
            <source>CBP messages CSMS 67834313 and 67702087: the end of the duties</source>
            <translation>Mensajes de CBP CSMS 67834313 y 67702087: el fin de los aranceles</translation>
        </message>
        <message>
            <source>Note on importer numbers and held refunds</source>
            <translation>Nota sobre números de importador y reembolsos retenidos</translation>
        </message>
        <message>
            <source>October 2026</source>
            <translation>octubre de 2026</translation>
        </message>
        <message>
            <source>Trade Pacific Law: the liquidation cycle of 314 days</source>
            <translation>Trade Pacific Law: el ciclo de liquidación de 314 días</translation>
        </message>
        <message>
            <source>Court declaration of a CBP director on liquidation (Lord)</source>
            <translation>Declaración judicial de un director de CBP sobre la liquidación (Lord)</translation>
        </message>
        <message>
            <source>CBP message CSMS 63988468: the first IEEPA duty</source>
            <translation>Mensaje de CBP CSMS 63988468: el primer arancel IEEPA</translation>
        </message>
        <message>
            <source>Worked out by this program from the other sources; CBP itself does not say it</source>
            <translation>Calculado por este programa a partir de las demás fuentes; CBP no lo dice</translation>
        </message>
        <message>
            <source>Know who the importer of record is</source>
            <translation>Sepa quién es el importador registrado (importer of record)</translation>
        </message>
        <message>
            <source>The refund goes to the importer of record. Only that firm, or the broker who filed the entry, may declare it.</source>
            <translation>El reembolso va al importador registrado. Solo esa empresa, o el agente aduanal que presentó la entrada, puede declararla.</translation>
        </message>
        <message>
            <source>Form 7501 of each shipment, box 30 (older forms: 26); or your broker</source>
            <translation>Form 7501 de cada embarque, casilla 30 (formularios antiguos: 26); o su agente aduanal</translation>
        </message>
        <message>
            <source>Look at a few Form 7501 prints, at least one for every broker and courier you used.</source>
            <translation>Mire algunas impresiones del Form 7501, al menos una por cada agente aduanal y mensajería que usó.</translation>
        </message>
        <message>
            <source>Compare the importer number on them with your own (EIN or SSN).</source>
            <translation>Compare el número de importador que llevan con el suyo (EIN o SSN).</translation>
        </message>
        <message>
            <source>Courier shipments: ask whether the courier was importer of record. DHL then files for itself; FedEx files as your broker.</source>
            <translation>Envíos por mensajería: pregunte si la mensajería fue el importador registrado. DHL presenta entonces por sí misma; FedEx presenta como su agente aduanal.</translation>
        </message>
        <message>
            <source>A day, if you must ask</source>
            <translation>Un día, si tiene que preguntar</translation>
        </message>
        <message>
            <source>The courier was the importer. Then the refund is the courier's, and you claim it from them.</source>
            <translation>La mensajería fue el importador. Entonces el reembolso es de la mensajería y usted se lo reclama a ella.</translation>
        </message>
        <message>
            <source>Your broker or courier</source>
            <translation>Su agente aduanal o mensajería</translation>
        </message>
        <message>
            <source>Form 5106 shows your own name and e-mail</source>
            <translation>El Form 5106 muestra su propio nombre y correo electrónico</translation>
        </message>
        <message>
            <source>When you sign up, ACE compares your name, number and e-mail with CBP Form 5106 and sends a code to that e-mail.</source>
            <translation>Cuando usted se registra, ACE compara su nombre, número y correo electrónico con el CBP Form 5106 y envía un código a ese correo.</translation>
        </message>
        <message>
            <source>CBP Form 5106, the importer's master record; the e-mail is box 2E</source>
            <translation>CBP Form 5106, el registro maestro del importador; el correo electrónico está en la casilla 2E</translation>
        </message>
        <message>
            <source>Ask your broker to read you the record CBP has of you.</source>
            <translation>Pida a su agente aduanal que le lea el registro que CBP tiene de usted.</translation>
        </message>
        <message>
            <source>If the e-mail is a former broker's or a colleague's who left, have the broker update it, or send the paper form to CBP.</source>
            <translation>Si el correo es de un agente anterior o de un colega que ya se fue, pida al agente aduanal que lo actualice, o envíe el formulario en papel a CBP.</translation>
        </message>
        <message>
            <source>Write the number in one of CBP's forms: NN-NNNNNNN, NNN-NN-NNNN or YYDDPP-NNNNN.</source>
            <translation>Escriba el número en una de las formas de CBP: NN-NNNNNNN, NNN-NN-NNNN o YYDDPP-NNNNN.</translation>
        </message>
        <message>
            <source>Some days</source>
            <translation>Unos días</translation>
        </message>
        <message>
            <source>The code goes to an address nobody reads, and it lives for ten minutes only.</source>
            <translation>El código llega a un correo que nadie lee, y solo vale diez minutos.</translation>
        </message>
        <message>
            <source>Your broker</source>
            <translation>Su agente aduanal</translation>
        </message>
        <message>
            <source>Form 5106 shows a real address of yours</source>
            <translation>El Form 5106 muestra una dirección real suya</translation>
        </message>
        <message>
            <source>Since September 18, 2026 CBP may cancel importer numbers whose address is an agent's, a post-office box or a business center.</source>
            <translation>Desde el 18 de septiembre de 2026 CBP puede cancelar números de importador cuya dirección sea la de un agente, un apartado postal o un centro de negocios.</translation>
        </message>
        <message>
            <source>CBP Form 5106, address boxes</source>
            <translation>CBP Form 5106, casillas de dirección</translation>
        </message>
        <message>
            <source>Check the address on the same record.</source>
            <translation>Revise la dirección en el mismo registro.</translation>
        </message>
        <message>
            <source>Update it to the place where the firm really is.</source>
            <translation>Actualícela al lugar donde la empresa realmente está.</translation>
        </message>
        <message>
            <source>The importer number becomes inactive, and nothing can be filed under it (error F875).</source>
            <translation>El número de importador queda inactivo y no se puede presentar nada con él (error F875).</translation>
        </message>
        <message>
            <source>ACE Portal account with the importer view</source>
            <translation>Cuenta en el ACE Portal con la vista de importador</translation>
        </message>
        <message>
            <source>CAPE, the refund enrollment and all reports live in the ACE Portal.</source>
            <translation>CAPE, la inscripción para reembolsos y todos los reportes están en el ACE Portal.</translation>
        </message>
        <message>
            <source>ace-accounts.cbp.gov/s/importer-form</source>
            <translation>ace-accounts.cbp.gov/s/importer-form</translation>
        </message>
        <message>
            <source>Find out first whether your firm has an account already: ask whoever dealt with customs, and your broker.</source>
            <translation>Averigüe primero si su empresa ya tiene una cuenta: pregunte a quien llevaba las aduanas y a su agente.</translation>
        </message>
        <message>
            <source>Fill in the importer form; it is for importers with a Form 5106 and without any ACE access.</source>
            <translation>Llene el formulario de importador; es para importadores con Form 5106 y sin ningún acceso a ACE.</translation>
        </message>
        <message>
            <source>Have the mailbox of the Form 5106 open: the code that comes is good for ten minutes.</source>
            <translation>Tenga abierto el buzón del Form 5106: el código que llega vale diez minutos.</translation>
        </message>
        <message>
            <source>Sign in and check that your importer number is listed under Accounts.</source>
            <translation>Inicie sesión y revise que su número de importador aparezca en Accounts.</translation>
        </message>
        <message>
            <source>20 to 30 minutes, then some waiting; the older form by e-mail takes 3 to 5 business days</source>
            <translation>De 20 a 30 minutos, y luego algo de espera; el formulario antiguo por correo electrónico tarda de 3 a 5 días hábiles</translation>
        </message>
        <message>
            <source>The form says duplicate tax ID: somebody has opened the account before.</source>
            <translation>El formulario dice “duplicate tax ID”: alguien abrió la cuenta antes.</translation>
        </message>
        <message>
            <source>ACE Account Service Desk, 866-530-4172, ace.support@cbp.dhs.gov</source>
            <translation>ACE Account Service Desk, 866-530-4172, ace.support@cbp.dhs.gov</translation>
        </message>
        <message>
            <source>Know who owns the ACE account</source>
            <translation>Sepa quién es el dueño de la cuenta de ACE</translation>
        </message>
        <message>
            <source>Each account has one Trade Account Owner. If that person left, nobody can give you rights.</source>
            <translation>Cada cuenta tiene un Trade Account Owner. Si esa persona se fue, nadie puede darle permisos.</translation>
        </message>
        <message>
            <source>ACE Portal, Accounts; or the service desk</source>
            <translation>ACE Portal, Accounts; o la mesa de servicio</translation>
        </message>
        <message>
            <source>Ask in the firm, then your broker, who signed up.</source>
            <translation>Pregunte en la empresa, y luego a su agente aduanal, quién hizo el registro.</translation>
        </message>
        <message>
            <source>If it was somebody who left, ask the service desk for a change of owner.</source>
            <translation>Si fue alguien que ya se fue, pida a la mesa de servicio un cambio de dueño.</translation>
        </message>
        <message>
            <source>Minutes, or some days for a change of owner</source>
            <translation>Minutos, o unos días si hay que cambiar el dueño</translation>
        </message>
        <message>
            <source>Sign-up fails again and again because the account exists under a former employee.</source>
            <translation>El registro falla una y otra vez porque la cuenta existe a nombre de un antiguo empleado.</translation>
        </message>
        <message>
            <source>ACE Account Service Desk, 866-530-4172</source>
            <translation>ACE Account Service Desk, 866-530-4172</translation>
        </message>
        <message>
            <source>You can sign in today</source>
            <translation>Puede iniciar sesión hoy</translation>
        </message>
        <message>
            <source>ACE switches an account off after 45 days without a sign-in.</source>
            <translation>ACE desactiva una cuenta después de 45 días sin iniciar sesión.</translation>
        </message>
        <message>
            <source>ACE Portal sign-in page</source>
            <translation>Página de inicio de sesión del ACE Portal</translation>
        </message>
        <message>
            <source>Sign in now, not on the day of the upload.</source>
            <translation>Inicie sesión ahora, no el día de la carga.</translation>
        </message>
        <message>
            <source>If it is switched off, or shows error 41 or 42, call the service desk.</source>
            <translation>Si está desactivada, o muestra el error 41 o 42, llame a la mesa de servicio.</translation>
        </message>
        <message>
            <source>A minute, or a call</source>
            <translation>Un minuto, o una llamada</translation>
        </message>
        <message>
            <source>On the last safe day the account turns out to be off.</source>
            <translation>El último día seguro resulta que la cuenta está desactivada.</translation>
        </message>
        <message>
            <source>The CAPE tab is there</source>
            <translation>Se ve la pestaña CAPE en su cuenta</translation>
        </message>
        <message>
            <source>Without the tab nothing can be uploaded; there is no other way into CAPE.</source>
            <translation>Sin la pestaña no se puede subir nada; no hay otra forma de entrar a CAPE.</translation>
        </message>
        <message>
            <source>ACE Portal &gt; More &gt; CAPE</source>
            <translation>ACE Portal &gt; More &gt; CAPE</translation>
        </message>
        <message>
            <source>Sign in and switch to the Importer view.</source>
            <translation>Inicie sesión y cambie a la vista Importer.</translation>
        </message>
        <message>
            <source>Open More and look for CAPE. The pages File Uploads and Claim Status should open.</source>
            <translation>Abra More y busque CAPE. Deberían abrirse las páginas File Uploads y Claim Status.</translation>
        </message>
        <message>
            <source>A Filer account may upload only if its Filer Type is Importer.</source>
            <translation>Una cuenta Filer solo puede subir si su Filer Type es Importer.</translation>
        </message>
        <message>
            <source>A minute</source>
            <translation>Un minuto</translation>
        </message>
        <message>
            <source>The tab is missing, or says that it is not available: wrong kind of account.</source>
            <translation>Falta la pestaña, o dice que no está disponible: tipo de cuenta equivocado.</translation>
        </message>
        <message>
            <source>You may see the refund page</source>
            <translation>Usted puede ver la página de reembolsos</translation>
        </message>
        <message>
            <source>The page for refunds shows only to the account owner and to users with full access to it.</source>
            <translation>La página de reembolsos solo se muestra al dueño de la cuenta y a los usuarios con acceso completo a ella.</translation>
        </message>
        <message>
            <source>ACE Portal &gt; Tools &gt; User Access &gt; Roles &gt; Importer &gt; Edit</source>
            <translation>ACE Portal &gt; Tools &gt; User Access &gt; Roles &gt; Importer &gt; Edit</translation>
        </message>
        <message>
            <source>Ask the account owner to open your role.</source>
            <translation>Pida al dueño de la cuenta que abra su rol.</translation>
        </message>
        <message>
            <source>Have Full Access set for the ACH refund tab; Read-Only cannot add a bank account.</source>
            <translation>Pida que se ponga Full Access en la pestaña de reembolsos ACH; con Read-Only no se puede agregar una cuenta bancaria.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>The tab stays hidden, and it looks as if it did not exist.</source>
            <translation>La pestaña sigue oculta y parece que no existiera.</translation>
        </message>
        <message>
            <source>The owner of your ACE account</source>
            <translation>El dueño de su cuenta de ACE</translation>
        </message>
        <message>
            <source>ACH refunds are enrolled for this importer number</source>
            <translation>Los reembolsos por ACH están inscritos para este número de importador</translation>
        </message>
        <message>
            <source>CBP has sent no checks since February 6, 2026. Without enrollment the refund is held until it is there.</source>
            <translation>CBP no envía cheques desde el 6 de febrero de 2026. Sin inscripción, el reembolso se retiene hasta que exista.</translation>
        </message>
        <message>
            <source>ACE Portal &gt; Accounts &gt; Importer &gt; your account &gt; ACH Refund Authorization</source>
            <translation>ACE Portal &gt; Accounts &gt; Importer &gt; su cuenta &gt; ACH Refund Authorization</translation>
        </message>
        <message>
            <source>Open the account and press Get Info, or Refresh, first.</source>
            <translation>Abra la cuenta y presione primero Get Info, o Refresh.</translation>
        </message>
        <message>
            <source>Add the bank account: routing number, account number, checking or savings.</source>
            <translation>Agregue la cuenta bancaria: routing number, número de cuenta, checking o savings.</translation>
        </message>
        <message>
            <source>Do it again for every importer number and every suffix that stands on your entries.</source>
            <translation>Repítalo para cada número de importador y cada sufijo que aparezca en sus entradas.</translation>
        </message>
        <message>
            <source>10 to 15 minutes for each number</source>
            <translation>De 10 a 15 minutos por cada número</translation>
        </message>
        <message>
            <source>You are set up to pay duty by ACH. That is another enrollment and does not count.</source>
            <translation>Estar inscrito para pagar aranceles por ACH no basta: es otra inscripción.</translation>
        </message>
        <message>
            <source>revenuerefunds@cbp.dhs.gov, 317-298-1200 ext. 4015</source>
            <translation>revenuerefunds@cbp.dhs.gov, 317-298-1200 ext. 4015</translation>
        </message>
        <message>
            <source>The bank account is in the United States and in the importer's name</source>
            <translation>La cuenta bancaria está en los Estados Unidos y a nombre del importador</translation>
        </message>
        <message>
            <source>CBP pays to accounts at banks in the United States only, in the name of the importer of record.</source>
            <translation>CBP solo paga a cuentas de bancos en los Estados Unidos, a nombre del importador registrado.</translation>
        </message>
        <message>
            <source>The same ACH refund page; your bank</source>
            <translation>La misma página de reembolsos ACH; su banco</translation>
        </message>
        <message>
            <source>Check the name on the account against the importer of record.</source>
            <translation>Compare el nombre de la cuenta con el del importador registrado.</translation>
        </message>
        <message>
            <source>The routing number has 9 digits, the account number 17 at most.</source>
            <translation>El routing number tiene 9 dígitos; el número de cuenta, 17 como máximo.</translation>
        </message>
        <message>
            <source>Importers abroad open an account at a bank in the United States first.</source>
            <translation>Los importadores en el extranjero abren primero una cuenta en un banco de los Estados Unidos.</translation>
        </message>
        <message>
            <source>Minutes; weeks if an account must be opened</source>
            <translation>Minutos; semanas si hay que abrir una cuenta</translation>
        </message>
        <message>
            <source>A foreign or a private account: the payment comes back.</source>
            <translation>Una cuenta extranjera o personal: el pago vuelve.</translation>
        </message>
        <message>
            <source>Your bank</source>
            <translation>Su banco</translation>
        </message>
        <message>
            <source>Nobody else is named to get your refund</source>
            <translation>Nadie más está designado para recibir su reembolso</translation>
        </message>
        <message>
            <source>A Form 4811 on file sends the refund to another party, if that party's number also stands in box 28 of the Form 7501.</source>
            <translation>Un Form 4811 registrado envía el reembolso a otra parte, si el número de esa parte también aparece en la casilla 28 del Form 7501.</translation>
        </message>
        <message>
            <source>ACE Portal, the importer's account; box 28 of the Form 7501</source>
            <translation>ACE Portal, la cuenta del importador; casilla 28 del Form 7501</translation>
        </message>
        <message>
            <source>Ask your broker whether a Form 4811 is on file for you.</source>
            <translation>Pregunte a su agente aduanal si hay un Form 4811 registrado para usted.</translation>
        </message>
        <message>
            <source>Look at box 28 of some Form 7501 prints.</source>
            <translation>Mire la casilla 28 de algunas impresiones del Form 7501.</translation>
        </message>
        <message>
            <source>If the money should come to you, have the designation ended before you upload.</source>
            <translation>Si el dinero debe llegarle a usted, haga terminar la designación antes de subir.</translation>
        </message>
        <message>
            <source>Some days, before filing</source>
            <translation>Unos días, antes de presentar</translation>
        </message>
        <message>
            <source>A courier or broker receives the money. A designation lapses by itself only after three years without use or without an open entry.</source>
            <translation>Una mensajería o un agente aduanal recibe el dinero. Una designación solo caduca por sí sola tras tres años sin uso o sin una entrada abierta.</translation>
        </message>
        <message>
            <source>If a broker files: a power of attorney with that broker</source>
            <translation>Si presenta un agente aduanal: un poder (power of attorney) para ese agente</translation>
        </message>
        <message>
            <source>A broker may declare only entries that the broker filed, and only with your power of attorney.</source>
            <translation>Un agente aduanal solo puede declarar las entradas que él presentó, y solo con un poder de usted.</translation>
        </message>
        <message>
            <source>Your papers with the broker</source>
            <translation>Sus documentos con el agente aduanal</translation>
        </message>
        <message>
            <source>Skip this if you upload the file yourself.</source>
            <translation>Omita esto si usted mismo sube el archivo.</translation>
        </message>
        <message>
            <source>With several brokers each one declares its own entries, or you declare them all.</source>
            <translation>Con varios agentes aduanales, cada uno declara sus propias entradas, o usted las declara todas.</translation>
        </message>
        <message>
            <source>A new broker takes the job and cannot do it: somebody else filed the entries.</source>
            <translation>Un agente nuevo toma el trabajo y no puede hacerlo: otro presentó las entradas.</translation>
        </message>
        <message>
            <source>The broker who filed the entries</source>
            <translation>El agente aduanal que presentó las entradas</translation>
        </message>
        <message>
            <source>A list of your entries with their status</source>
            <translation>Una lista de sus entradas con su estado</translation>
        </message>
        <message>
            <source>The more the list says of each entry, the more refusals this program can foresee.</source>
            <translation>Cuanto más diga la lista de cada entrada, más rechazos puede prever este programa.</translation>
        </message>
        <message>
            <source>ACE Reports: ES-003 (entry summary line details), ES-701 or ES-702 (liquidations)</source>
            <translation>Reportes de ACE: ES-003 (entry summary line details), ES-701 o ES-702 (liquidaciones)</translation>
        </message>
        <message>
            <source>Run ES-003 for February 4, 2025 to February 23, 2026, for all brokers and filer codes.</source>
            <translation>Ejecute ES-003 del 4 de febrero de 2025 al 23 de febrero de 2026, para todos los agentes aduanales y códigos de declarante.</translation>
        </message>
        <message>
            <source>Add the columns for liquidation, reconciliation, protest and importer to it.</source>
            <translation>Agréguele las columnas de liquidación, reconciliación, protesta e importador.</translation>
        </message>
        <message>
            <source>No access? Send each broker the letter that this program writes.</source>
            <translation>¿No tiene acceso? Envíe a cada agente aduanal la carta que escribe este programa.</translation>
        </message>
        <message>
            <source>Some hours; some days through brokers</source>
            <translation>Unas horas; unos días por medio de agentes aduanales</translation>
        </message>
        <message>
            <source>One of several brokers is forgotten, and with it a part of the money.</source>
            <translation>Se olvida a uno de varios agentes aduanales, y con él una parte del dinero.</translation>
        </message>
        <message>
            <source>Your brokers</source>
            <translation>Sus agentes aduanales</translation>
        </message>
        <message>
            <source>All corrections are finished</source>
            <translation>Todas las correcciones están terminadas</translation>
        </message>
        <message>
            <source>Once a declaration is accepted its entries take no Post Summary Correction any more.</source>
            <translation>Una vez aceptada una declaración, sus entradas ya no admiten Post Summary Correction.</translation>
        </message>
        <message>
            <source>Your broker; the ACE entry summary</source>
            <translation>Su agente aduanal; el resumen de entrada en ACE</translation>
        </message>
        <message>
            <source>Ask each broker for corrections that are open or planned.</source>
            <translation>Pregunte a cada agente aduanal por correcciones abiertas o planeadas.</translation>
        </message>
        <message>
            <source>Leave those entries out until the correction is through; mind their last safe day.</source>
            <translation>Deje fuera esas entradas hasta que la corrección esté lista; cuide su último día seguro.</translation>
        </message>
        <message>
            <source>Before filing</source>
            <translation>Antes de presentar</translation>
        </message>
        <message>
            <source>A wrong value or class stays wrong (error 864).</source>
            <translation>Un valor o una clasificación equivocados se quedan así (error 864).</translation>
        </message>
        <message>
            <source>Know your unpaid CBP bills</source>
            <translation>Conozca sus facturas pendientes con CBP</translation>
        </message>
        <message>
            <source>CBP takes what you owe out of the refund before it pays, and does not tell you.</source>
            <translation>CBP toma del reembolso lo que usted debe antes de pagar, y no le avisa.</translation>
        </message>
        <message>
            <source>ACE Portal, importer account; ACE Reports, REV group</source>
            <translation>ACE Portal, cuenta del importador; ACE Reports, grupo REV</translation>
        </message>
        <message>
            <source>Look for open bills under your importer number.</source>
            <translation>Busque facturas abiertas con su número de importador.</translation>
        </message>
        <message>
            <source>Pay or dispute them before you upload.</source>
            <translation>Páguelas o impúgnelas antes de subir.</translation>
        </message>
        <message>
            <source>An hour</source>
            <translation>Una hora</translation>
        </message>
        <message>
            <source>Less money comes than you expect, shown as Funds Diverted.</source>
            <translation>Llega menos dinero del que espera, y aparece como Funds Diverted.</translation>
        </message>
        <message>
            <source>Know which entries are under protest</source>
            <translation>Sepa qué entradas están bajo protesta</translation>
        </message>
        <message>
            <source>An entry with an open or suspended protest is refused.</source>
            <translation>Se rechaza una entrada con una protesta abierta o suspendida.</translation>
        </message>
        <message>
            <source>ACE Portal, protest pages; your lawyer or broker</source>
            <translation>ACE Portal, páginas de protestas; su abogado o agente aduanal</translation>
        </message>
        <message>
            <source>Ask whoever filed protests for you for the list of entry numbers.</source>
            <translation>Pida a quien presentó protestas por usted la lista de números de entrada.</translation>
        </message>
        <message>
            <source>Protest about IEEPA duty alone and entry still inside its 80 days: talk about withdrawing it.</source>
            <translation>Protesta solo sobre arancel IEEPA y entrada todavía dentro de sus 80 días: hable de retirarla.</translation>
        </message>
        <message>
            <source>Past 80 days: keep the protest, it is your way to the money.</source>
            <translation>Pasados los 80 días: conserve la protesta, es su camino al dinero.</translation>
        </message>
        <message>
            <source>A protest is withdrawn although CAPE is already closed for the entry, and both ways are gone.</source>
            <translation>Se retira una protesta aunque CAPE ya está cerrado para la entrada, y se pierden los dos caminos.</translation>
        </message>
        <message>
            <source>Whoever filed the protest</source>
            <translation>Quien presentó la protesta</translation>
        </message>
        <message>
            <source>You have looked through the list yourself</source>
            <translation>Usted mismo ha revisado la lista</translation>
        </message>
        <message>
            <source>With the upload you certify that the entries are yours and the data are right; an accepted declaration cannot be changed.</source>
            <translation>Al subir el archivo usted certifica que las entradas son suyas y los datos son correctos; una declaración aceptada no se puede cambiar.</translation>
        </message>
        <message>
            <source>The pages Check and fix and Choose what to file of this program</source>
            <translation>Las páginas “Revise y corrija” y “Elija qué presentar” de este programa</translation>
        </message>
        <message>
            <source>Compare the number of entries and the duty with your own books or the broker's invoices.</source>
            <translation>Compare el número de entradas y el arancel con sus propios libros o con las facturas del agente aduanal.</translation>
        </message>
        <message>
            <source>Open some entries that look odd to you and read what was found.</source>
            <translation>Abra algunas entradas que le parezcan extrañas y lea lo que se encontró.</translation>
        </message>
        <message>
            <source>Settle every question that is still open.</source>
            <translation>Resuelva todas las preguntas que sigan abiertas.</translation>
        </message>
        <message>
            <source>Half an hour</source>
            <translation>Media hora</translation>
        </message>
        <message>
            <source>An entry is missing or does not belong there, and it is noticed after the upload.</source>
            <translation>Falta una entrada o hay una que no corresponde, y se nota después de la carga.</translation>
        </message>
        <message>
            <source>The upload was a workbook, a PDF or something else than a CSV file. Nothing was taken in.</source>
            <translation>Se subió un libro de Excel, un PDF o algo que no es un archivo CSV. No se tomó nada.</translation>
        </message>
        <message>
            <source>Upload the .csv file that this program wrote, without opening it in Excel first.</source>
            <translation>Suba el archivo .csv que escribió este programa, sin abrirlo antes en Excel.</translation>
        </message>
        <message>
            <source>At least one row has the wrong form or, in a broker's file, its first three characters are not the filer code of the broker's account. One such row stops the whole file.</source>
            <translation>Al menos una fila tiene una forma incorrecta o, en el archivo de un agente aduanal, sus tres primeros caracteres no son el código de declarante (filer code) de la cuenta del agente. Una sola fila así detiene todo el archivo.</translation>
        </message>
        <message>
            <source>Download the Validation Result File from File Uploads, mend or take out the rows it names, then upload the complete file again.</source>
            <translation>Descargue el Validation Result File de File Uploads, corrija o quite las filas que nombra y suba de nuevo el archivo completo.</translation>
        </message>
        <message>
            <source>An entry is not in ACE, belongs to another importer number than the account's, or is on an earlier declaration.</source>
            <translation>Una entrada no está en ACE, pertenece a un número de importador distinto del de la cuenta, o está en una declaración anterior.</translation>
        </message>
        <message>
            <source>Download the Validation Result File, take those entries out or use the right account, then upload the complete file again.</source>
            <translation>Descargue el Validation Result File, quite esas entradas o use la cuenta correcta, y suba de nuevo el archivo completo.</translation>
        </message>
        <message>
            <source>Your upload waits in line. At busy times that takes one to two days.</source>
            <translation>Su carga espera en la fila. En momentos de mucha demanda tarda de uno a dos días.</translation>
        </message>
        <message>
            <source>Wait. A second upload of the same entries would count as a duplicate.</source>
            <translation>Espere. Una segunda carga de las mismas entradas contaría como duplicado.</translation>
        </message>
        <message>
            <source>ACE was overloaded and took nothing in.</source>
            <translation>ACE estaba sobrecargado y no tomó nada.</translation>
        </message>
        <message>
            <source>Look at Claim Status first. If no claim number is there, upload the same file again after an hour.</source>
            <translation>Mire primero Claim Status. Si no hay un número de reclamo, suba el mismo archivo de nuevo después de una hora.</translation>
        </message>
        <message>
            <source>A drawback claim names this entry, and CAPE does not handle such entries today.</source>
            <translation>Un reclamo de drawback nombra esta entrada, y hoy CAPE no maneja tales entradas.</translation>
        </message>
        <message>
            <source>Take it off the list. Ask whoever filed the drawback, or a customs lawyer, about the court dates.</source>
            <translation>Quítela de la lista. Pregunte a quien presentó el drawback, o a un abogado aduanero, por las fechas judiciales.</translation>
        </message>
        <message>
            <source>The entry is flagged for reconciliation. Since June 29, 2026 that is allowed for types 01, 02 and 06 as long as no type 09 is on file; otherwise it is not.</source>
            <translation>La entrada está marcada para reconciliación. Desde el 29 de junio de 2026 eso se permite para los tipos 01, 02 y 06 mientras no haya un tipo 09 registrado; en otro caso, no.</translation>
        </message>
        <message>
            <source>Refused before June 29, 2026: declare it again. Refused later: ask your broker whether a type 09 was filed and what type the entry is.</source>
            <translation>Rechazada antes del 29 de junio de 2026: declárela de nuevo. Rechazada después: pregunte a su agente aduanal si se presentó un tipo 09 y de qué tipo es la entrada.</translation>
        </message>
        <message>
            <source>The entry summary does not stand as accepted in ACE.</source>
            <translation>El resumen de entrada no figura como aceptado en ACE.</translation>
        </message>
        <message>
            <source>Ask the broker who filed it to get the summary accepted, or to tell you which entry replaced it; then declare that one.</source>
            <translation>Pida al agente aduanal que presentó la entrada que logre la aceptación del resumen, o que le diga qué entrada la reemplazó; luego declare esa.</translation>
        </message>
        <message>
            <source>CBP closed the entry more than 80 days before you filed, so CAPE can no longer open it.</source>
            <translation>CBP cerró la entrada más de 80 días antes de que usted presentara, así que CAPE ya no puede abrirla.</translation>
        </message>
        <message>
            <source>Within 180 days of liquidation file a protest (CBP Form 19). After that only a court can help: see a customs lawyer.</source>
            <translation>Dentro de los 180 días de la liquidación, presente una protesta (CBP Form 19). Después solo puede ayudar un tribunal: consulte a un abogado aduanero.</translation>
        </message>
        <message>
            <source>A protest against this entry is open or suspended.</source>
            <translation>Hay una protesta abierta o suspendida contra esta entrada.</translation>
        </message>
        <message>
            <source>If the protest is about IEEPA duty alone and the entry is still inside its 80 days, ask whoever filed it about withdrawing it, then declare again. Past 80 days keep the protest.</source>
            <translation>Si la protesta es solo sobre arancel IEEPA y la entrada sigue dentro de sus 80 días, hable con quien la presentó sobre retirarla, y luego declare de nuevo. Pasados los 80 días, conserve la protesta.</translation>
        </message>
        <message>
            <source>CAPE does not take this entry type, among them warehouse types 21 and 22 since July 7, 2026.</source>
            <translation>CAPE no acepta este tipo de entrada, entre ellos los tipos de almacén 21 y 22 desde el 7 de julio de 2026.</translation>
        </message>
        <message>
            <source>For a warehouse entry declare the withdrawals (31, 32, 34, 38) instead. For other types there is no way in CAPE today.</source>
            <translation>En lugar de una entrada de almacén, declare los retiros (31, 32, 34, 38). Para otros tipos hoy no hay camino en CAPE.</translation>
        </message>
        <message>
            <source>A tariff number on the entry was not in force on the date of its line.</source>
            <translation>Un número arancelario de la entrada no estaba en vigor en la fecha de su línea.</translation>
        </message>
        <message>
            <source>Have your broker put the right number on by a Post Summary Correction, then declare the entry again. Too late for a correction: write to IEEPARefunds@cbp.dhs.gov.</source>
            <translation>Pida a su agente aduanal que ponga el número correcto con una Post Summary Correction, y luego declare la entrada de nuevo. Si es tarde para una corrección: escriba a IEEPARefunds@cbp.dhs.gov.</translation>
        </message>
        <message>
            <source>A tariff number that only works together with another one stands without its partner.</source>
            <translation>Un número arancelario que solo funciona junto con otro está sin su pareja.</translation>
        </message>
        <message>
            <source>Have your broker add the partner number by a Post Summary Correction, then declare the entry again.</source>
            <translation>Pida a su agente aduanal que agregue el número que falta con una Post Summary Correction, y luego declare la entrada de nuevo.</translation>
        </message>
        <message>
            <source>CBP's system could not work out the duty without the IEEPA part. Sometimes that passes by itself.</source>
            <translation>El sistema de CBP no pudo calcular el arancel sin la parte IEEPA. A veces eso se resuelve solo.</translation>
        </message>
        <message>
            <source>Declare it once more. If it comes back, have your broker check the tariff numbers, and write to IEEPARefunds@cbp.dhs.gov when they are right.</source>
            <translation>Declárela una vez más. Si vuelve a pasar, pida a su agente aduanal que revise los números arancelarios, y escriba a IEEPARefunds@cbp.dhs.gov cuando estén correctos.</translation>
        </message>
        <message>
            <source>The payment of the duty is not finished in CBP's books. The wording of this message is not verified.</source>
            <translation>El pago del arancel no está terminado en los libros de CBP. La redacción de este mensaje no está verificada.</translation>
        </message>
        <message>
            <source>Wait until the statement shows as paid, then declare the entry again.</source>
            <translation>Espere hasta que el estado de cuenta (statement) aparezca como pagado, y luego declare la entrada de nuevo.</translation>
        </message>
        <message>
            <source>Your ACE account is neither that of the importer of record nor that of the broker who filed this entry.</source>
            <translation>Su cuenta de ACE no es la del importador registrado ni la del agente aduanal que presentó esta entrada.</translation>
        </message>
        <message>
            <source>Declare it from the account with the right importer number and suffix, or ask the broker who filed it to do so.</source>
            <translation>Declárela desde la cuenta con el número de importador y el sufijo correctos, o pida que lo haga el agente aduanal que la presentó.</translation>
        </message>
        <message>
            <source>CBP finds no IEEPA number with duty on this entry. The wording of this message is not verified.</source>
            <translation>CBP no encuentra en esta entrada ningún número IEEPA con arancel. La redacción de este mensaje no está verificada.</translation>
        </message>
        <message>
            <source>Take it off the list. If you paid IEEPA duty on it, ask your broker on which line it stands.</source>
            <translation>Quítela de la lista. Si pagó arancel IEEPA por ella, pregunte a su agente aduanal en qué línea está.</translation>
        </message>
        <message>
            <source>The entry carries the Section 122 surcharge, which is another law than IEEPA.</source>
            <translation>La entrada lleva el recargo de la Section 122, que es otra ley distinta de IEEPA.</translation>
        </message>
        <message>
            <source>Take it off the list: CAPE does not pay this surcharge back.</source>
            <translation>Quítela de la lista: CAPE no devuelve ese recargo.</translation>
        </message>
        <message>
            <source>The value of the goods stands on the IEEPA number instead of the ordinary tariff number.</source>
            <translation>El valor de la mercancía está en el número IEEPA y no en el número arancelario ordinario.</translation>
        </message>
        <message>
            <source>Have your broker move the value by a Post Summary Correction, then declare the entry again.</source>
            <translation>Pida a su agente aduanal que mueva el valor con una Post Summary Correction, y luego declare la entrada de nuevo.</translation>
        </message>
        <message>
            <source>CBP is looking at this entry summary.</source>
            <translation>CBP está revisando este resumen de entrada.</translation>
        </message>
        <message>
            <source>Wait for the review to end and watch the last safe day; ask your broker what CBP wants to see.</source>
            <translation>Espere a que termine la revisión y cuide el último día seguro; pregunte a su agente aduanal qué quiere ver CBP.</translation>
        </message>
        <message>
            <source>The importer number is already tied to another ACE account.</source>
            <translation>El número de importador ya está vinculado a otra cuenta de ACE.</translation>
        </message>
        <message>
            <source>Call the ACE Account Service Desk, 866-530-4172, and ask who owns that account.</source>
            <translation>Llame a la ACE Account Service Desk, 866-530-4172, y pregunte de quién es esa cuenta.</translation>
        </message>
        <message>
            <source>Error 864: the entry is on an accepted declaration, and from then on no Post Summary Correction is possible.</source>
            <translation>Error 864: la entrada está en una declaración aceptada, y desde entonces no es posible una Post Summary Correction.</translation>
        </message>
        <message>
            <source>Wait for the refund. What is still wrong afterwards has to go by protest.</source>
            <translation>Espere el reembolso. Lo que siga mal después debe ir por protesta.</translation>
        </message>
        <message>
            <source>Error F883: on foreign trade zone entries (type 06) a correction may not change IEEPA numbers since August 21, 2026.</source>
            <translation>Error F883: en las entradas de zona franca (foreign trade zone, tipo 06) una corrección no puede cambiar números IEEPA desde el 21 de agosto de 2026.</translation>
        </message>
        <message>
            <source>Ask your broker; the IEEPA numbers stay as they are.</source>
            <translation>Pregunte a su agente aduanal; los números IEEPA quedan como están.</translation>
        </message>
        <message>
            <source>Error F875: CBP has set the importer number to inactive, for instance because of its address.</source>
            <translation>Error F875: CBP puso el número de importador como inactivo, por ejemplo por su dirección.</translation>
        </message>
        <message>
            <source>Update CBP Form 5106 with the importer's real address, through your broker or on paper.</source>
            <translation>Actualice el CBP Form 5106 con la dirección real del importador, por medio de su agente aduanal o en papel.</translation>
        </message>
        <message>
            <source>CBP wanted the value on the ordinary tariff number. It dropped this check in late June 2026.</source>
            <translation>CBP quería el valor en el número arancelario ordinario. Eliminó esta revisión a fines de junio de 2026.</translation>
        </message>
        <message>
            <source>Nothing to mend: put the entry on a new declaration if it is still inside its 80 days.</source>
            <translation>No hay nada que corregir: ponga la entrada en una nueva declaración si todavía está dentro de sus 80 días.</translation>
        </message>
        <message>
            <source>CBP minded the order and pairing of tariff numbers. It replaced this check by two narrower ones in late June 2026.</source>
            <translation>CBP objetaba el orden y las parejas de números arancelarios. Reemplazó esta revisión por dos más limitadas a fines de junio de 2026.</translation>
        </message>
        <message>
            <source>Nothing to mend at first: put the entry on a new declaration if it is still inside its 80 days.</source>
            <translation>Por ahora no hay nada que corregir: ponga la entrada en una nueva declaración si todavía está dentro de sus 80 días.</translation>
        </message>
        <message>
            <source>Sign in to the right account</source>
            <translation>Inicie sesión en la cuenta correcta</translation>
        </message>
        <message>
            <source>Sign in to the ACE Portal. Only the importer of record, or the broker who filed the entries, may declare them; a lawyer or consultant may not do it for them. With several accounts take the one with the importer number that stands on the entries.</source>
            <translation>Inicie sesión en el ACE Portal. Solo el importador registrado, o el agente aduanal que presentó las entradas, puede declararlas; un abogado o consultor no puede hacerlo por ellos. Si tiene varias cuentas, use la que tiene el número de importador que aparece en las entradas.</translation>
        </message>
        <message>
            <source>Open the CAPE tab</source>
            <translation>Abra la pestaña CAPE</translation>
        </message>
        <message>
            <source>Choose More in the menu, then CAPE. No CAPE there? Then your account is of another kind, or you are in the wrong view: switch to your Importer (or Broker) account.</source>
            <translation>Elija More en el menú y luego CAPE. ¿No aparece CAPE? Entonces su cuenta es de otro tipo, o está en la vista equivocada: cambie a su cuenta Importer (o Broker).</translation>
        </message>
        <message>
            <source>Start the upload</source>
            <translation>Inicie la carga</translation>
        </message>
        <message>
            <source>On the page File Uploads press Upload. A dialog called CAPE Upload opens. You need not download the template it offers: this program's file has the same header.</source>
            <translation>En la página File Uploads presione Upload. Se abre un cuadro llamado CAPE Upload. No necesita descargar la plantilla que ofrece: el archivo de este programa tiene el mismo encabezado.</translation>
        </message>
        <message>
            <source>Choose the file as it was saved</source>
            <translation>Elija el archivo tal como se guardó</translation>
        </message>
        <message>
            <source>Choose the .csv file that this program wrote. Do not open it in Excel before: Excel drops leading zeros and turns some numbers into 1E+10.</source>
            <translation>Elija el archivo .csv que escribió este programa. No lo abra antes en Excel: Excel quita los ceros iniciales y convierte algunos números en 1E+10.</translation>
        </message>
        <message>
            <source>Read and tick the certification</source>
            <translation>Lea y marque la certificación</translation>
        </message>
        <message>
            <source>You certify that the data are right and agree that CBP nets what you overpaid against what you underpaid. Read it; tick it; press Upload.</source>
            <translation>Usted certifica que los datos son correctos y acepta que CBP compense lo que pagó de más con lo que pagó de menos. Léala; márquela; presione Upload.</translation>
        </message>
        <message>
            <source>Note the date</source>
            <translation>Anote la fecha</translation>
        </message>
        <message>
            <source>Come back here and record that you uploaded it. The next file can be uploaded right after; each one becomes its own declaration.</source>
            <translation>Vuelva aquí y anote que lo subió. El siguiente archivo se puede subir enseguida; cada uno se convierte en su propia declaración.</translation>
        </message>
        <message>
            <source>See whether the file passed</source>
            <translation>Vea si el archivo pasó</translation>
        </message>
        <message>
            <source>File Uploads shows how far it is; at busy times that takes one to two days. If the file failed, no entry of it counts: download the Validation Result File, mend the rows it names and upload the complete file again.</source>
            <translation>File Uploads muestra el avance; en momentos de mucha demanda tarda de uno a dos días. Si el archivo falló, ninguna de sus entradas cuenta: descargue el Validation Result File, corrija las filas que nombra y suba de nuevo el archivo completo.</translation>
        </message>
        <message>
            <source>Take down the claim number</source>
            <translation>Anote el número de reclamo</translation>
        </message>
        <message>
            <source>Once the file passes, Claim Status shows a claim number. Record it here: it is what you name when you ask CBP.</source>
            <translation>Cuando el archivo pasa, Claim Status muestra un número de reclamo (claim number). Anótelo aquí: es lo que usted menciona cuando pregunta a CBP.</translation>
        </message>
        <message>
            <source>Download the claim details</source>
            <translation>Descargue los detalles del reclamo</translation>
        </message>
        <message>
            <source>When Claim Status says Accepted, Accepted with Error(s) or Rejected, press Download Claim Details and open that file in this program. Entries that were refused can go on a new declaration once they are mended; do not send the accepted ones again.</source>
            <translation>Cuando Claim Status diga Accepted, Accepted with Error(s) o Rejected, presione Download Claim Details y abra ese archivo en este programa. Las entradas rechazadas pueden ir en una nueva declaración cuando estén corregidas; no envíe de nuevo las aceptadas.</translation>
        </message>
        <message>
            <source>Wait for the money</source>
            <translation>Espere el dinero</translation>
        </message>
        <message>
            <source>CBP sets unliquidated entries to liquidate 45 days after acceptance and opens liquidated ones again the next business day. Refunds usually come 60 to 90 days after acceptance, grouped by importer and liquidation date, without an e-mail. Reports ES-022, REV-603, REV-613 and REV-615 in ACE show where they are.</source>
            <translation>CBP programa las entradas sin liquidar para liquidarse 45 días después de la aceptación y vuelve a abrir las liquidadas al siguiente día hábil. Los reembolsos suelen llegar de 60 a 90 días después de la aceptación, agrupados por importador y fecha de liquidación, sin correo electrónico. Los reportes ES-022, REV-603, REV-613 y REV-615 de ACE muestran dónde están.</translation>
        </message>
        <message>
            <source>Once CBP accepts a declaration it cannot be changed or taken back. A forgotten entry goes on a new declaration; a wrong one stays.</source>
            <translation>Una vez que CBP acepta una declaración, no se puede cambiar ni retirar. Una entrada olvidada va en una nueva declaración; una equivocada se queda.</translation>
        </message>
        <message>
            <source>From then on the entries on it take no Post Summary Correction (error 864). Finish every correction first, for whatever reason you want it.</source>
            <translation>Desde entonces sus entradas ya no admiten Post Summary Correction (error 864). Termine antes todas las correcciones, sea cual sea el motivo.</translation>
        </message>
        <message>
            <source>CBP computes each whole entry again. If you paid too little elsewhere on it, that is taken from the refund, and something may be left to pay.</source>
            <translation>CBP calcula de nuevo cada entrada completa. Si usted pagó de menos en otra parte de ella, eso se descuenta del reembolso y puede quedar algo por pagar.</translation>
        </message>
        <message>
            <source>CBP settles your unpaid bills first and sends only the rest, without a letter. Reports show it as Funds Diverted.</source>
            <translation>CBP cobra primero sus facturas pendientes y envía solo el resto, sin carta. Los reportes lo muestran como Funds Diverted.</translation>
        </message>
        <message>
            <source>You declare that you are the importer of record or the broker who filed these entries. Nobody else may upload this file.</source>
            <translation>Usted declara que es el importador registrado o el agente aduanal que presentó estas entradas. Nadie más puede subir este archivo.</translation>
        </message>
        <message>
            <source>The money goes by ACH to the bank account in ACE. Without enrollment for exactly this importer number and suffix it is held, not lost.</source>
            <translation>El dinero va por ACH a la cuenta bancaria registrada en ACE. Sin inscripción para exactamente este número de importador y sufijo, se retiene, no se pierde.</translation>
        </message>
        <message>
            <source>Consumption</source>
            <translation>Consumo</translation>
        </message>
        <message>
            <source>Consumption under quota or visa</source>
            <translation>Consumo con cuota o visa</translation>
        </message>
        <message>
            <source>Consumption with antidumping or countervailing duty</source>
            <translation>Consumo con derechos antidumping o compensatorios</translation>
        </message>
        <message>
            <source>Appraisement</source>
            <translation>Avalúo</translation>
        </message>
        <message>
            <source>Vessel repair</source>
            <translation>Reparación de buques</translation>
        </message>
        <message>
            <source>Consumption from a foreign trade zone</source>
            <translation>Consumo desde una zona franca</translation>
        </message>
        <message>
            <source>Quota or visa, with antidumping or countervailing duty</source>
            <translation>Cuota o visa, con derechos antidumping o compensatorios</translation>
        </message>
        <message>
            <source>Duty deferral under USMCA</source>
            <translation>Diferimiento de aranceles según el USMCA</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Reconciliación</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Informal</translation>
        </message>
        <message>
            <source>Informal under quota</source>
            <translation>Informal con cuota</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Almacén</translation>
        </message>
        <message>
            <source>Re-warehouse</source>
            <translation>Nuevo almacenamiento</translation>
        </message>
        <message>
            <source>Temporary importation under bond</source>
            <translation>Importación temporal bajo fianza</translation>
        </message>
        <message>
            <source>Trade fair</source>
            <translation>Feria comercial</translation>
        </message>
        <message>
            <source>Permanent exhibition</source>
            <translation>Exposición permanente</translation>
        </message>
        <message>
            <source>Admission to a foreign trade zone</source>
            <translation>Ingreso a una zona franca</translation>
        </message>
        <message>
            <source>Withdrawal from warehouse for consumption</source>
            <translation>Retiro de almacén para consumo</translation>
        </message>
        <message>
            <source>Withdrawal from warehouse under quota or visa</source>
            <translation>Retiro de almacén con cuota o visa</translation>
        </message>
        <message>
            <source>Withdrawal from warehouse with antidumping or countervailing duty</source>
            <translation>Retiro de almacén con derechos antidumping o compensatorios</translation>
        </message>
        <message>
            <source>Withdrawal from warehouse under quota or visa, with antidumping or countervailing duty</source>
            <translation>Retiro de almacén con cuota o visa, con derechos antidumping o compensatorios</translation>
        </message>
        <message>
            <source>Drawback, older kind</source>
            <translation>Drawback, clase antigua</translation>
        </message>
        <message>
            <source>Drawback</source>
            <translation>Drawback</translation>
        </message>
        <message>
            <source>Defense contract</source>
            <translation>Contrato de defensa</translation>
        </message>
        <message>
            <source>Other United States agency</source>
            <translation>Otra agencia de los Estados Unidos</translation>
        </message>
        <message>
            <source>Transport in bond to another port</source>
            <translation>Transporte bajo fianza a otro puerto</translation>
        </message>
        <message>
            <source>Transport in bond for export</source>
            <translation>Transporte bajo fianza para exportación</translation>
        </message>
        <message>
            <source>Immediate export in bond</source>
            <translation>Exportación inmediata bajo fianza</translation>
        </message>
        <message>
            <source>Transit</source>
            <translation>Tránsito</translation>
        </message>
        <message>
            <source>Transit through several countries</source>
            <translation>Tránsito por varios países</translation>
        </message>
        <message>
            <source>Low-value shipment (Section 321)</source>
            <translation>Envío de bajo valor (Section 321)</translation>
        </message>
        <message>
            <source>Mexico fentanyl</source>
            <translation>México (fentanilo)</translation>
        </message>
        <message>
            <source>Canada fentanyl</source>
            <translation>Canadá (fentanilo)</translation>
        </message>
        <message>
            <source>China fentanyl</source>
            <translation>China (fentanilo)</translation>
        </message>
        <message>
            <source>Reciprocal baseline</source>
            <translation>Recíproco (base)</translation>
        </message>
        <message>
            <source>Reciprocal exemption</source>
            <translation>Recíproco (exención)</translation>
        </message>
        <message>
            <source>Reciprocal, never in force</source>
            <translation>Recíproco (nunca en vigor)</translation>
        </message>
        <message>
            <source>Reciprocal by country, April 2025</source>
            <translation>Recíproco por país (abril de 2025)</translation>
        </message>
        <message>
            <source>Reciprocal China</source>
            <translation>Recíproco (China)</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasil</translation>
        </message>
        <message>
            <source>Brazil exemption</source>
            <translation>Brasil (exención)</translation>
        </message>
        <message>
            <source>India, Russian oil</source>
            <translation>India (petróleo ruso)</translation>
        </message>
        <message>
            <source>India exemption</source>
            <translation>India (exención)</translation>
        </message>
        <message>
            <source>Reciprocal transshipment</source>
            <translation>Recíproco (transbordo)</translation>
        </message>
        <message>
            <source>Reciprocal by country</source>
            <translation>Recíproco por país</translation>
        </message>
        <message>
            <source>European Union deal</source>
            <translation>Acuerdo con la Unión Europea</translation>
        </message>
        <message>
            <source>Japan deal</source>
            <translation>Acuerdo con Japón</translation>
        </message>
        <message>
            <source>European Union deal exemption</source>
            <translation>Acuerdo con la Unión Europea (exención)</translation>
        </message>
        <message>
            <source>Korea deal</source>
            <translation>Acuerdo con Corea</translation>
        </message>
        <message>
            <source>Korea deal exemption</source>
            <translation>Acuerdo con Corea (exención)</translation>
        </message>
        <message>
            <source>Switzerland deal</source>
            <translation>Acuerdo con Suiza</translation>
        </message>
        <message>
            <source>Switzerland deal exemption</source>
            <translation>Acuerdo con Suiza (exención)</translation>
        </message>
        <message>
            <source>Liechtenstein deal</source>
            <translation>Acuerdo con Liechtenstein</translation>
        </message>
        <message>
            <source>Liechtenstein deal exemption</source>
            <translation>Acuerdo con Liechtenstein (exención)</translation>
        </message>
        <message>
            <source>United Kingdom deal exemption</source>
            <translation>Acuerdo con el Reino Unido (exención)</translation>
        </message>
        <message>
            <source>Japan deal exemption</source>
            <translation>Acuerdo con Japón (exención)</translation>
        </message>
    </context>
    <context>
        <name>rules page</name>
        <message>
            <source>The upload file</source>
            <translation>El archivo de carga</translation>
        </message>
        <message>
            <source>Entry numbers</source>
            <translation>Números de entrada</translation>
        </message>
        <message>
            <source>Importer and broker</source>
            <translation>Importador y agente aduanal</translation>
        </message>
        <message>
            <source>Entry types</source>
            <translation>Tipos de entrada</translation>
        </message>
        <message>
            <source>State of the entry summary</source>
            <translation>Estado del resumen de entrada</translation>
        </message>
        <message>
            <source>Liquidation and the windows</source>
            <translation>La liquidación y los plazos</translation>
        </message>
        <message>
            <source>Protest</source>
            <translation>Protesta</translation>
        </message>
        <message>
            <source>Drawback</source>
            <translation>Drawback</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Reconciliación</translation>
        </message>
        <message>
            <source>Tariff numbers and duty</source>
            <translation>Números arancelarios y arancel</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <source>After the upload, and court</source>
            <translation>Después de la carga, y tribunal</translation>
        </message>
        <message>
            <source>The sources and the rules themselves</source>
            <translation>Las fuentes y las reglas mismas</translation>
        </message>
        <message>
            <source>Every rule of CAPE Desktop</source>
            <translation>Todas las reglas de CAPE Desktop</translation>
        </message>
        <message>
            <source>These are the {count} rules by which entries, files and declarations are checked, as known on {as_of}. CBP changes its rules; its own page counts more than this one.</source>
            <translation>Estas son las {count} reglas con que se revisan las entradas, los archivos y las declaraciones, según lo conocido el {as_of}. CBP cambia sus reglas; su propia página cuenta más que esta.</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>When it speaks</source>
            <translation>Cuándo habla</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigor</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>{severity}: {route}</source>
            <translation>{severity}: {route}</translation>
        </message>
        <message>
            <source>In order, nothing is said</source>
            <translation>En orden, no se dice nada</translation>
        </message>
        <message>
            <source>A person may confirm it</source>
            <translation>Una persona puede confirmarlo</translation>
        </message>
        <message>
            <source>from {first}</source>
            <translation>desde el {first}</translation>
        </message>
        <message>
            <source>to {last}</source>
            <translation>hasta el {last}</translation>
        </message>
        <message>
            <source>always</source>
            <translation>siempre</translation>
        </message>
        <message>
            <source>CBP's own text or law</source>
            <translation>Texto propio o ley de CBP</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>ACE report ES-003, one row a tariff number</source>
            <translation>Reporte de ACE ES-003, una fila por número arancelario</translation>
        </message>
        <message>
            <source>ACE report, one row an entry</source>
            <translation>Reporte de ACE, una fila por entrada</translation>
        </message>
        <message>
            <source>Entry list, one row an entry</source>
            <translation>Lista de entradas, una fila por entrada</translation>
        </message>
        <message>
            <source>Entry list, several rows an entry</source>
            <translation>Lista de entradas, varias filas por entrada</translation>
        </message>
        <message>
            <source>List of entry numbers</source>
            <translation>Lista de números de entrada</translation>
        </message>
        <message>
            <source>Other sheets were not read: {sheets}</source>
            <translation>No se leyeron otras hojas: {sheets}</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” is hidden in Excel</source>
            <translation>La hoja “{sheet}” está oculta en Excel</translation>
        </message>
        <message>
            <source>Hidden sheets were not read: {sheets}</source>
            <translation>No se leyeron hojas ocultas: {sheets}</translation>
        </message>
        <message>
            <source>Other files in the archive were not read: {members}</source>
            <translation>No se leyeron otros archivos del archivo comprimido: {members}</translation>
        </message>
        <message>
            <source>The sheet has {rows} rows, as many as a sheet can hold, so the report is most likely cut. Run it for shorter date ranges and add all files</source>
            <translation>La hoja tiene {rows} filas, todas las que caben en una hoja, así que el reporte probablemente está cortado. Ejecútelo para rangos de fechas más cortos y agregue todos los archivos</translation>
        </message>
        <message>
            <source>{count} rows are hidden by a filter in Excel; they were read too</source>
            <translation>Un filtro de Excel oculta {count} filas; también se leyeron</translation>
        </message>
        <message>
            <source>{rows} rows took the entry number above them, as you said</source>
            <translation>{rows} filas tomaron el número de entrada que tienen encima, como usted dijo</translation>
        </message>
        <message>
            <source>Merged entry cells were filled down over {rows} rows</source>
            <translation>Las celdas de entrada combinadas se completaron hacia abajo en {rows} filas</translation>
        </message>
        <message>
            <source>The text is in an old encoding ({encoding}); check names with accents</source>
            <translation>El texto está en una codificación antigua ({encoding}); revise los nombres con acentos</translation>
        </message>
        <message>
            <source>Columns as you matched them last time</source>
            <translation>Columnas como usted las asignó la última vez</translation>
        </message>
        <message>
            <source>There is no row of column names; the first row holds data</source>
            <translation>No hay fila con nombres de columnas; la primera fila contiene datos</translation>
        </message>
        <message>
            <source>The names stand down a column, so each column of the file was read as a row: row 3 is column C of the file</source>
            <translation>Los nombres están uno debajo de otro, así que cada columna del archivo se leyó como una fila: la fila 3 es la columna C del archivo</translation>
        </message>
        <message>
            <source>Each row holds a whole line of a text file in one cell; the lines were split into columns</source>
            <translation>Cada fila tiene en una sola celda una línea entera de un archivo de texto; las líneas se dividieron en columnas</translation>
        </message>
        <message>
            <source>Without tariff numbers it cannot be proved that these entries paid IEEPA duty</source>
            <translation>Sin números arancelarios no se puede comprobar que estas entradas pagaron arancel IEEPA</translation>
        </message>
        <message>
            <source>This list has ordinary tariff numbers only. Those of chapter 99, which show IEEPA duty, are left out, so it is unknown which entries paid it. ACE's report ES-003 has them</source>
            <translation>Esta lista solo tiene números arancelarios ordinarios. Faltan los del capítulo 99, que muestran los el arancel IEEPA, así que no se sabe qué entradas lo pagaron. El reporte ES-003 de ACE los tiene</translation>
        </message>
        <message>
            <source>Not used, though it looks like a date, a duty or an entry type: {columns}. If it matters, say under Match columns what it means</source>
            <translation>Sin usar, aunque parece una fecha, un arancel o un tipo de entrada: {columns}. Si importa, diga en Asigne columnas qué significa</translation>
        </message>
        <message>
            <source>The file is really {form}, whatever its name says</source>
            <translation>El archivo es en realidad {form}, diga lo que diga su nombre</translation>
        </message>
        <message>
            <source>{count} rows have a quotation mark that is never closed. Each was read as far as its line goes; check them, and whether the file is complete</source>
            <translation>{count} filas tienen una comilla que nunca se cierra. Cada una se leyó hasta el final de su línea; revíselas, y si el archivo está completo</translation>
        </message>
        <message>
            <source>Row {row} names the columns again in another order; the rows below it were read in that order</source>
            <translation>La fila {row} vuelve a nombrar las columnas en otro orden; las filas siguientes se leyeron en ese orden</translation>
        </message>
        <message>
            <source>In {count} rows a comma within an amount, as in 1,200.50, had cut it in two; it was put together</source>
            <translation>En {count} filas una coma dentro de un monto, como en 1,200.50, lo había partido en dos; se volvió a unir</translation>
        </message>
        <message>
            <source>{count} rows, the first of them row {row}, have more cells than there are column names: a comma within a name or an amount may have moved what stands behind it. Check their amounts and dates</source>
            <translation>{count} filas, la primera de ellas la fila {row}, tienen más celdas que nombres de columna: una coma dentro de un nombre o de un monto pudo haber desplazado lo que sigue. Revise sus montos y fechas</translation>
        </message>
        <message>
            <source>Dates of “{column}” were read as day/month/year</source>
            <translation>Las fechas de “{column}” se leyeron como día/mes/año</translation>
        </message>
        <message>
            <source>Dates of “{column}” were read as year/month/day</source>
            <translation>Las fechas de “{column}” se leyeron como año/mes/día</translation>
        </message>
        <message>
            <source>{count} dates of “{column}” can be day/month/year or year/month/day and were left out. Write their years with four digits</source>
            <translation>{count} fechas de “{column}” pueden ser día/mes/año o año/mes/día y se omitieron. Escriba sus años con cuatro dígitos</translation>
        </message>
        <message>
            <source>{count} cells of “{column}” are no possible date and were left out</source>
            <translation>{count} celdas de “{column}” no son una fecha posible y se omitieron</translation>
        </message>
        <message>
            <source>{count} cells of “{column}” are no amount in US dollars and were left out</source>
            <translation>{count} celdas de “{column}” no son un importe en dólares estadounidenses y se omitieron</translation>
        </message>
        <message>
            <source>{count} cells of “{column}” say something unknown, such as “{example}”, and count as unknown</source>
            <translation>{count} celdas de “{column}” dicen algo desconocido, como “{example}”, y cuentan como desconocidas</translation>
        </message>
        <message>
            <source>{count} rows have tariff numbers that cannot be read, such as “{example}”. What their entries paid is unknown</source>
            <translation>{count} filas tienen números arancelarios que no se pueden leer, como “{example}”. No se sabe lo que pagaron sus entradas</translation>
        </message>
        <message>
            <source>“{column}” repeats the entry's amount on each of its rows; it was counted once</source>
            <translation>“{column}” repite el monto de la entrada en cada una de sus filas; se contó una vez</translation>
        </message>
        <message>
            <source>Two columns could be the {field}. Choose one</source>
            <translation>Dos columnas podrían ser “{field}”. Elija una</translation>
        </message>
        <message>
            <source>Less than half of this column reads as entry numbers. Is it the right one?</source>
            <translation>Menos de la mitad de esta columna se lee como números de entrada. ¿Es la correcta?</translation>
        </message>
        <message>
            <source>Another column is called so, but this one holds what looks like the {field}. Choose one</source>
            <translation>Otra columna se llama así, pero esta contiene lo que parece ser “{field}”. Elija una</translation>
        </message>
        <message>
            <source>There are no column names, so the {field} was found by its values</source>
            <translation>No hay nombres de columnas, así que “{field}” se encontró por sus valores</translation>
        </message>
        <message>
            <source>These numbers lack their first three characters, the filer code of whoever filed the entries. Give it once for the whole file; only numbers whose check digit agrees with it are taken</source>
            <translation>A estos números les faltan los tres primeros caracteres, el código de declarante (filer code) de quien presentó las entradas. Escríbalo una vez para todo el archivo; solo se toman los números cuyo dígito verificador concuerda con él</translation>
        </message>
        <message>
            <source>Rows below an entry hold tariff numbers but no entry number, as in a pivot table. Without them nobody can tell which duty the entry bears</source>
            <translation>Debajo de una entrada hay filas con números arancelarios pero sin número de entrada, como en una tabla dinámica. Sin ellas nadie puede saber qué arancel lleva la entrada</translation>
        </message>
        <message>
            <source>No column reads as entry numbers</source>
            <translation>Ninguna columna se lee como números de entrada</translation>
        </message>
        <message>
            <source>This may be the {field}. Check it</source>
            <translation>Esto podría ser “{field}”. Revíselo</translation>
        </message>
        <message>
            <source>{sheets} seems to hold entry numbers too and was not read</source>
            <translation>{sheets} parece contener también números de entrada y no se leyó</translation>
        </message>
        <message>
            <source>{sheets} seem to hold entry numbers too and were not read</source>
            <translation>{sheets} parecen contener también números de entrada y no se leyeron</translation>
        </message>
        <message>
            <source>entry number</source>
            <translation>número de entrada</translation>
        </message>
        <message>
            <source>filer code</source>
            <translation>código de declarante</translation>
        </message>
        <message>
            <source>entry type</source>
            <translation>tipo de entrada</translation>
        </message>
        <message>
            <source>entry date</source>
            <translation>fecha de entrada</translation>
        </message>
        <message>
            <source>entry summary date</source>
            <translation>fecha del resumen de entrada</translation>
        </message>
        <message>
            <source>import date</source>
            <translation>fecha de importación</translation>
        </message>
        <message>
            <source>port of entry</source>
            <translation>puerto de entrada</translation>
        </message>
        <message>
            <source>importer number</source>
            <translation>número de importador</translation>
        </message>
        <message>
            <source>importer name</source>
            <translation>nombre del importador</translation>
        </message>
        <message>
            <source>notify party (Form 4811)</source>
            <translation>parte notificada (Form 4811)</translation>
        </message>
        <message>
            <source>entry summary status</source>
            <translation>estado del resumen de entrada</translation>
        </message>
        <message>
            <source>payment status</source>
            <translation>estado del pago</translation>
        </message>
        <message>
            <source>liquidation status</source>
            <translation>estado de liquidación</translation>
        </message>
        <message>
            <source>liquidation date</source>
            <translation>fecha de liquidación</translation>
        </message>
        <message>
            <source>reliquidation date</source>
            <translation>fecha de reliquidación</translation>
        </message>
        <message>
            <source>protest number</source>
            <translation>número de protesta</translation>
        </message>
        <message>
            <source>protest status</source>
            <translation>estado de la protesta</translation>
        </message>
        <message>
            <source>reconciliation flag</source>
            <translation>marca de reconciliación</translation>
        </message>
        <message>
            <source>reconciliation entry filed (type 09)</source>
            <translation>entrada de reconciliación presentada (tipo 09)</translation>
        </message>
        <message>
            <source>reconciliation due date</source>
            <translation>fecha límite de reconciliación</translation>
        </message>
        <message>
            <source>post summary correction</source>
            <translation>Post Summary Correction (PSC)</translation>
        </message>
        <message>
            <source>drawback</source>
            <translation>drawback</translation>
        </message>
        <message>
            <source>AD/CVD liquidation pending</source>
            <translation>liquidación AD/CVD pendiente</translation>
        </message>
        <message>
            <source>line number</source>
            <translation>número de línea</translation>
        </message>
        <message>
            <source>tariff ordinal number</source>
            <translation>número ordinal del arancel</translation>
        </message>
        <message>
            <source>HTS number</source>
            <translation>número HTS</translation>
        </message>
        <message>
            <source>goods value</source>
            <translation>valor de la mercancía</translation>
        </message>
        <message>
            <source>duty of the line</source>
            <translation>arancel de la línea</translation>
        </message>
        <message>
            <source>ordinary duty rate</source>
            <translation>tasa del arancel ordinario</translation>
        </message>
        <message>
            <source>special program (SPI)</source>
            <translation>programa especial (SPI)</translation>
        </message>
        <message>
            <source>country of origin</source>
            <translation>país de origen</translation>
        </message>
        <message>
            <source>IEEPA duty</source>
            <translation>Arancel IEEPA</translation>
        </message>
        <message>
            <source>total duty</source>
            <translation>arancel total</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Saved</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>Subida</translation>
        </message>
        <message>
            <source>File refused</source>
            <translation>Archivo rechazado</translation>
        </message>
        <message>
            <source>All entries refused</source>
            <translation>Todas las entradas rechazadas</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptadas</translation>
        </message>
        <message>
            <source>Accepted in part</source>
            <translation>Aceptada en parte</translation>
        </message>
        <message>
            <source>Accepted and updated</source>
            <translation>Aceptada y actualizada</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>The file is on this computer. ACE does not have it yet.</source>
            <translation>El archivo está en esta computadora. ACE todavía no lo tiene.</translation>
        </message>
        <message>
            <source>ACE has the file. Its answer is not recorded yet.</source>
            <translation>ACE tiene el archivo. Su respuesta todavía no está anotada.</translation>
        </message>
        <message>
            <source>ACE did not take the file. Nothing was declared.</source>
            <translation>ACE no aceptó el archivo. No se declaró nada.</translation>
        </message>
        <message>
            <source>ACE took the file and refused every entry in it.</source>
            <translation>ACE aceptó el archivo y rechazó todas sus entradas.</translation>
        </message>
        <message>
            <source>ACE accepted the entries. The refund is on its way.</source>
            <translation>ACE aceptó las entradas. El reembolso está en camino.</translation>
        </message>
        <message>
            <source>ACE accepted some entries and refused others.</source>
            <translation>ACE aceptó algunas entradas y rechazó otras.</translation>
        </message>
        <message>
            <source>CBP took the IEEPA duty off every entry. The refund follows the liquidation.</source>
            <translation>CBP quitó el arancel IEEPA de todas las entradas. El reembolso llega después de la liquidación.</translation>
        </message>
        <message>
            <source>The refund arrived.</source>
            <translation>El reembolso llegó.</translation>
        </message>
        <message>
            <source>Nothing more is to come.</source>
            <translation>No falta que llegue nada más.</translation>
        </message>
    </context>
    <context>
        <name>year</name>
        <message>
            <source>Declarations saved</source>
            <translation>Declaraciones guardadas</translation>
        </message>
        <message>
            <source>Entries declared</source>
            <translation>Entradas declaradas</translation>
        </message>
        <message>
            <source>Entries of unknown duty</source>
            <translation>Entradas con arancel desconocido</translation>
        </message>
        <message>
            <source>Entries accepted</source>
            <translation>Entradas aceptadas</translation>
        </message>
        <message>
            <source>Entries refused</source>
            <translation>Entradas rechazadas</translation>
        </message>
        <message>
            <source>Duty paid back</source>
            <translation>Arancel devuelto</translation>
        </message>
        <message>
            <source>Interest paid</source>
            <translation>Intereses pagados</translation>
        </message>
        <message>
            <source>Entries of unknown interest</source>
            <translation>Entradas con intereses desconocidos</translation>
        </message>
        <message>
            <source>Used by CBP for debts</source>
            <translation>Usado por CBP para deudas</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>Declaradas</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Dinero</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Concepto</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Monto</translation>
        </message>
        <message>
            <source>Entry number</source>
            <translation>Número de entrada</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Declaración</translation>
        </message>
        <message>
            <source>Importer</source>
            <translation>Importador</translation>
        </message>
        <message>
            <source>Saved on</source>
            <translation>Guardada el</translation>
        </message>
        <message>
            <source>Claim number</source>
            <translation>Número de reclamo (claim number)</translation>
        </message>
        <message>
            <source>IEEPA duty</source>
            <translation>Arancel IEEPA</translation>
        </message>
        <message>
            <source>CBP's decision</source>
            <translation>Decisión de CBP</translation>
        </message>
        <message>
            <source>CBP's message</source>
            <translation>Mensaje de CBP</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Arancel</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intereses</translation>
        </message>
        <message>
            <source>Refund number</source>
            <translation>Número de reembolso</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
    </context>
</TS>
