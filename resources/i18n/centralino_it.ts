<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Listen</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Suggerisci</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>Inclusione</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Termina ascolto</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Subentra</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Trasferisci…</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>In testa</translation>
    </message>
    <message>
        <source>To queue…</source>
        <translation>In coda…</translation>
    </message>
    <message>
        <source>To agent…</source>
        <translation>A operatore…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausa…</translation>
    </message>
    <message>
        <source>Pause after call…</source>
        <translation>Pausa dopo…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Queues…</source>
        <translation>Code…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Log out after call</source>
        <translation>Disconnetti dopo</translation>
    </message>
    <message>
        <source>… after call</source>
        <translation>… dopo</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>Prima selezionare qualcosa</translation>
    </message>
    <message>
        <source>Select one only</source>
        <translation>Selezionarne uno solo</translation>
    </message>
    <message>
        <source>Select a waiting call</source>
        <translation>Selezionare una chiamata in coda</translation>
    </message>
    <message>
        <source>You are not listening to this agent</source>
        <translation>Non si sta ascoltando questo operatore</translation>
    </message>
    <message>
        <source>{agent} is not in a call</source>
        <translation>{agent} non è in chiamata</translation>
    </message>
    <message>
        <source>No agent talks in this call</source>
        <translation>Nessun operatore parla in questa chiamata</translation>
    </message>
    <message>
        <source>Select a call that is not over</source>
        <translation>Selezionare una chiamata non terminata</translation>
    </message>
    <message>
        <source>Select an agent</source>
        <translation>Selezionare un operatore</translation>
    </message>
    <message>
        <source>You are there already</source>
        <translation>È già lì</translation>
    </message>
    <message>
        <source>Already the first to be served</source>
        <translation>È già la prima da servire</translation>
    </message>
    <message>
        <source>{agent} is logged out</source>
        <translation>{agent} è disconnesso</translation>
    </message>
    <message>
        <source>{agent} is ready already</source>
        <translation>{agent} è già pronto</translation>
    </message>
</context>
<context>
    <name>AgentPassport</name>
    <message>
        <source>Of today, since {since}, as far as the link was up.</source>
        <translation>Di oggi, dalle {since}, finché il collegamento era attivo.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>Touches a gap: nothing was seen from {since} to {until} ({why}).</source>
        <translation>Tocca un vuoto: nulla si è visto dalle {since} alle {until} ({why}).</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupazione</translation>
    </message>
    <message>
        <source>Average handling time (AHT)</source>
        <translation>Tempo medio di gestione (AHT)</translation>
    </message>
    <message>
        <source>Calls handled</source>
        <translation>Chiamate gestite</translation>
    </message>
    <message>
        <source>Calls not answered</source>
        <translation>Chiamate senza risposta</translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up over these and the time ready or ringing: how much of the time available for calls went into calls. Time not ready is left out.</source>
        <translation>Conversazione, attesa e riepilogo su questi più il tempo pronto o in squillo: quanto del tempo disponibile per le chiamate è andato in chiamate. Il tempo non pronto è escluso.</translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up over the number of calls handled.</source>
        <translation>Conversazione, attesa e riepilogo diviso le chiamate gestite.</translation>
    </message>
    <message>
        <source>Conversations from a queue that are over.</source>
        <translation>Conversazioni da una coda, terminate.</translation>
    </message>
    <message>
        <source>Calls of a queue that rang here until the queue took them back.</source>
        <translation>Chiamate di una coda che hanno squillato qui finché la coda le ha riprese.</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>conversazione</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>riepilogo</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>squilla</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>non pronto</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>connesso</translation>
    </message>
    <message>
        <source>calls handled</source>
        <translation>chiamate gestite</translation>
    </message>
    <message>
        <source>calls not answered</source>
        <translation>chiamate senza risposta</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>calls waiting</source>
        <translation>chiamate in coda</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>attesa massima</translation>
    </message>
    <message>
        <source>agents ready</source>
        <translation>operatori pronti</translation>
    </message>
    <message>
        <source>agents logged in</source>
        <translation>operatori connessi</translation>
    </message>
    <message>
        <source>callers wait, nobody serves</source>
        <translation>chiamanti in coda, nessuno serve</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>livello servizio</translation>
    </message>
    <message>
        <source>service level under target</source>
        <translation>livello di servizio sotto l’obiettivo</translation>
    </message>
    <message>
        <source>abandoned calls</source>
        <translation>chiamate abbandonate</translation>
    </message>
    <message>
        <source>abandonment</source>
        <translation>abbandono</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>in linea</translation>
    </message>
    <message>
        <source>call on hold</source>
        <translation>chiamata in attesa</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>squilla</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>non pronto</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>riepilogo</translation>
    </message>
    <message>
        <source>calls not answered</source>
        <translation>chiamate senza risposta</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>collegamento perso</translation>
    </message>
    <message>
        <source>link slow</source>
        <translation>collegamento lento</translation>
    </message>
    <message>
        <source>link lost repeatedly</source>
        <translation>collegamento perso più volte</translation>
    </message>
    <message>
        <source>calls at once</source>
        <translation>chiamate contemporanee</translation>
    </message>
    <message>
        <source>engine behind</source>
        <translation>motore in ritardo</translation>
    </message>
    <message>
        <source>database slow</source>
        <translation>base di dati lenta</translation>
    </message>
    <message>
        <source>the whole centre</source>
        <translation>tutto il centro</translation>
    </message>
    <message>
        <source>over {limit}</source>
        <translation>oltre {limit}</translation>
    </message>
    <message>
        <source>under {limit}</source>
        <translation>sotto {limit}</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>per {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in {window}</source>
        <translation>
            <numerusform>%n volta in {window}</numerusform>
            <numerusform>%n volte in {window}</numerusform>
        </translation>
    </message>
    <message>
        <source>device does not answer</source>
        <translation>il dispositivo non risponde</translation>
    </message>
    <message>
        <source>output does not obey</source>
        <translation>l’uscita non ubbidisce</translation>
    </message>
    <message>
        <source>out of its limits</source>
        <translation>fuori dai limiti</translation>
    </message>
    <message>
        <source>DURESS</source>
        <translation>COERCIZIONE</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lettura</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>chiede aiuto</translation>
    </message>
    <message>
        <source>tickets open</source>
        <translation>ticket aperti</translation>
    </message>
    <message>
        <source>tickets at risk</source>
        <translation>ticket a rischio</translation>
    </message>
    <message>
        <source>tickets overdue</source>
        <translation>ticket scaduti</translation>
    </message>
    <message>
        <source>oldest ticket</source>
        <translation>ticket più vecchio</translation>
    </message>
    <message>
        <source>ticket overdue</source>
        <translation>ticket scaduto</translation>
    </message>
    <message>
        <source>urgent ticket overdue</source>
        <translation>ticket urgente scaduto</translation>
    </message>
    <message>
        <source>escalation not answered</source>
        <translation>inoltro senza risposta</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>to be thrown by a person</source>
        <translation>da azionare a mano</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>shelved until {time} by {who}</source>
        <translation>sospeso fino alle {time} da {who}</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nessuno lo ha in carico</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Rientrato</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>In atto</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Allarme</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In carico</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Alarms that stand</source>
        <translation>Allarmi in atto</translation>
    </message>
    <message>
        <source>No alarm stands</source>
        <translation>Nessun allarme in atto</translation>
    </message>
    <message>
        <source>When a figure passes its limit for long enough, it shows here.</source>
        <translation>Quando un valore supera il limite abbastanza a lungo, appare qui.</translation>
    </message>
    <message>
        <source>History of the day</source>
        <translation>Storico del giorno</translation>
    </message>
    <message>
        <source>Nothing has cleared yet</source>
        <translation>Ancora nulla è rientrato</translation>
    </message>
    <message>
        <source>Alarms that are over are kept here for the day.</source>
        <translation>Gli allarmi rientrati restano qui per la giornata.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n senza titolare</numerusform>
            <numerusform>%n senza titolare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Your role “{role}” may not do this</source>
        <translation>Il ruolo “{role}” non può farlo</translation>
    </message>
    <message>
        <source>No link “{link}” is known</source>
        <translation>Nessun collegamento “{link}” è noto</translation>
    </message>
    <message>
        <source>The link “{link}” is not connected</source>
        <translation>Il collegamento “{link}” non è connesso</translation>
    </message>
    <message>
        <source>The link “{link}” is lost for {time}</source>
        <translation>Il collegamento “{link}” è perso da {time}</translation>
    </message>
    <message>
        <source>The link “{link}” cannot {what}</source>
        <translation>Il collegamento “{link}” non può {what}</translation>
    </message>
    <message>
        <source>let you listen to calls</source>
        <translation>far ascoltare le chiamate</translation>
    </message>
    <message>
        <source>let you whisper to an agent</source>
        <translation>far suggerire all’operatore</translation>
    </message>
    <message>
        <source>let you join a call</source>
        <translation>far entrare in una chiamata</translation>
    </message>
    <message>
        <source>change between listening, whispering and joining</source>
        <translation>passare tra ascolto, suggerimento e inclusione</translation>
    </message>
    <message>
        <source>let you take calls over</source>
        <translation>far subentrare nelle chiamate</translation>
    </message>
    <message>
        <source>hang calls up</source>
        <translation>riagganciare chiamate</translation>
    </message>
    <message>
        <source>call out on a line of its own</source>
        <translation>chiamare su una propria linea</translation>
    </message>
    <message>
        <source>answer a line of its own</source>
        <translation>rispondere su una propria linea</translation>
    </message>
    <message>
        <source>send and receive text messages</source>
        <translation>inviare e ricevere messaggi di testo</translation>
    </message>
    <message>
        <source>transfer calls</source>
        <translation>trasferire chiamate</translation>
    </message>
    <message>
        <source>move waiting calls to another queue</source>
        <translation>spostare in un’altra coda le chiamate in attesa</translation>
    </message>
    <message>
        <source>give waiting calls to a chosen agent</source>
        <translation>assegnare a un operatore le chiamate in coda</translation>
    </message>
    <message>
        <source>change the order of waiting calls</source>
        <translation>cambiare l’ordine delle chiamate in coda</translation>
    </message>
    <message>
        <source>take waiting calls out of a queue</source>
        <translation>togliere chiamate da una coda</translation>
    </message>
    <message>
        <source>set an agent ready or not ready</source>
        <translation>mettere un operatore pronto o non pronto</translation>
    </message>
    <message>
        <source>log agents out</source>
        <translation>disconnettere operatori</translation>
    </message>
    <message>
        <source>change which queues an agent serves</source>
        <translation>cambiare le code di un operatore</translation>
    </message>
    <message>
        <source>set penalties</source>
        <translation>impostare penalità</translation>
    </message>
    <message>
        <source>show calls while they last</source>
        <translation>mostrare le chiamate mentre durano</translation>
    </message>
    <message>
        <source>show queues</source>
        <translation>mostrare le code</translation>
    </message>
    <message>
        <source>show the states of agents</source>
        <translation>mostrare gli stati degli operatori</translation>
    </message>
    <message>
        <source>show trunks</source>
        <translation>mostrare le linee</translation>
    </message>
    <message>
        <source>tell of a call when it has ended</source>
        <translation>riferire una chiamata dopo la fine</translation>
    </message>
    <message>
        <source>light lamps and move relays</source>
        <translation>accendere lampade e comandare relè</translation>
    </message>
    <message>
        <source>lead the trunks past the switch</source>
        <translation>far passare le linee esterne oltre la centrale</translation>
    </message>
    <message>
        <source>lift a station&apos;s telephone</source>
        <translation>rispondere dal telefono di una postazione</translation>
    </message>
    <message>
        <source>hold and retrieve calls</source>
        <translation>mettere in attesa e riprendere chiamate</translation>
    </message>
    <message>
        <source>dial for a station</source>
        <translation>comporre numeri per una postazione</translation>
    </message>
    <message>
        <source>make consultations</source>
        <translation>fare consultazioni</translation>
    </message>
    <message>
        <source>make conferences</source>
        <translation>fare conferenze</translation>
    </message>
    <message>
        <source>end after-call work early</source>
        <translation>terminare prima il riepilogo</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Ports</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Linea seriale</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>Documentazione chiamate</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Modbus</source>
        <translation>Modbus</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Which serial ports there are, what is plugged in, and who holds them.</source>
        <translation>Quali porte seriali ci sono, che cosa vi è collegato e chi le occupa.</translation>
    </message>
    <message>
        <source>Whether the line is alive, its speed and frame. It listens; nothing is sent.</source>
        <translation>Se la linea è viva, la sua velocità e la sua trama. Ascolta soltanto: non invia nulla.</translation>
    </message>
    <message>
        <source>Which format the records have, how many come, and which lines are bad.</source>
        <translation>Che formato hanno i record, quanti ne arrivano e quali righe sono guaste.</translation>
    </message>
    <message>
        <source>Whether the modem answers, what it can do, its SIM and signal. No call is made.</source>
        <translation>Se il modem risponde, che cosa sa fare, la sua SIM e il segnale. Non fa chiamate.</translation>
    </message>
    <message>
        <source>Which devices answer, how fast, and whether their maps fit. Nothing is written.</source>
        <translation>Quali dispositivi rispondono, in quanto tempo e se le loro mappe sono giuste. Non scrive nulla.</translation>
    </message>
    <message>
        <source>Signing in, rights, speed, clock and known holes. Nothing is changed.</source>
        <translation>Accesso, diritti, velocità, orologio e falle note. Non cambia nulla.</translation>
    </message>
    <message>
        <source>Whether the journal can be reached, is whole, and how fast it is.</source>
        <translation>Se il registro è raggiungibile, integro e quanto è veloce.</translation>
    </message>
    <message>
        <source>One file to send: versions, settings, logs, tapes and results, without secrets.</source>
        <translation>Un solo file da inviare: versioni, impostazioni, log, nastri e risultati, senza segreti.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>questa macchina</translation>
    </message>
    <message>
        <source>this site&apos;s journal</source>
        <translation>il registro di questa sede</translation>
    </message>
    <message>
        <source>link “{link}”</source>
        <translation>collegamento «{link}»</translation>
    </message>
    <message>
        <source>an address typed below</source>
        <translation>un indirizzo scritto qui accanto</translation>
    </message>
    <message>
        <source>simulated: {story}</source>
        <translation>simulato: {story}</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>fine</source>
        <translation>a posto</translation>
    </message>
    <message>
        <source>look</source>
        <translation>da vedere</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>guasto</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non provato</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>What was seen, and what to do</source>
        <translation>Che cosa si è visto, e che cosa fare</translation>
    </message>
    <message>
        <source>Against what</source>
        <translation>Contro che cosa</translation>
    </message>
    <message>
        <source>Address, e.g. /dev/ttyUSB0</source>
        <translation>Indirizzo, p. es. /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Line settings</source>
        <translation>Parametri della linea</translation>
    </message>
    <message>
        <source>Run  R</source>
        <translation>Avvia  R</translation>
    </message>
    <message>
        <source>Stop  X</source>
        <translation>Ferma  X</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Che cosa ha trovato la prova</translation>
    </message>
    <message>
        <source>Nothing tested yet</source>
        <translation>Ancora nessuna prova</translation>
    </message>
    <message>
        <source>What the test says while it runs</source>
        <translation>Che cosa dice la prova mentre gira</translation>
    </message>
    <message>
        <source>What a test says while it runs shows here.</source>
        <translation>Qui compare che cosa dice una prova mentre gira.</translation>
    </message>
    <message>
        <source>Run the test, or learn it on a simulated device.</source>
        <translation>Avvia la prova, o imparala su un dispositivo simulato.</translation>
    </message>
    <message>
        <source>A test is running</source>
        <translation>Una prova è in corso</translation>
    </message>
    <message>
        <source>The bench&apos;s scripts are not part of this installation: {path}</source>
        <translation>Gli script del banco non fanno parte di questa installazione: {path}</translation>
    </message>
    <message>
        <source>No link of the settings fits this test</source>
        <translation>Nessun collegamento delle impostazioni è adatto a questa prova</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>Scrivi un indirizzo</translation>
    </message>
    <message>
        <source>The engine holds “{link}”</source>
        <translation>Il motore tiene «{link}»</translation>
    </message>
    <message>
        <source>Run all the same</source>
        <translation>Avvia lo stesso</translation>
    </message>
    <message>
        <source>A serial port is refused while the engine has it, and a second client can disturb a bus. Better: end the engine, or take the link out of the settings while you test.</source>
        <translation>Una porta seriale viene rifiutata finché la tiene il motore, e un secondo client può disturbare un bus. Meglio: ferma il motore, o togli il collegamento dalle impostazioni mentre provi.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>{test} runs, {time}</source>
        <translation>{test} in corso, {time}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermata</translation>
    </message>
    <message>
        <source>conformance {score} %</source>
        <translation>conformità {score} %</translation>
    </message>
    <message>
        <source>It found nothing to tell</source>
        <translation>Non ha trovato nulla da dire</translation>
    </message>
    <message>
        <source>What it said stands below.</source>
        <translation>Quello che ha detto sta qui sotto.</translation>
    </message>
    <message>
        <source>The result could not be kept: {why}</source>
        <translation>Il risultato non si è potuto conservare: {why}</translation>
    </message>
</context>
<context>
    <name>BytesPage</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← entra</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ esce</translation>
    </message>
    <message>
        <source>Link whose bytes are shown</source>
        <translation>Collegamento di cui si vedono i byte</translation>
    </message>
    <message>
        <source>Pause  P</source>
        <translation>Pausa  P</translation>
    </message>
    <message>
        <source>Newest  End</source>
        <translation>Ultimi  Fine</translation>
    </message>
    <message>
        <source>Search text or hex (0d 0a)</source>
        <translation>Cerca testo o hex (0d 0a)</translation>
    </message>
    <message>
        <source>Search text or hex</source>
        <translation>Cerca testo o hex</translation>
    </message>
    <message>
        <source>Bytes of the link</source>
        <translation>Byte del collegamento</translation>
    </message>
    <message>
        <source>The selected bytes, whole</source>
        <translation>I byte selezionati, per intero</translation>
    </message>
    <message>
        <source>Select a line: all its bytes and what they mean show here.</source>
        <translation>Seleziona una riga: qui compaiono tutti i suoi byte e il loro significato.</translation>
    </message>
    <message>
        <source>Go on  P</source>
        <translation>Riprendi  P</translation>
    </message>
    <message numerus="yes">
        <source>%n found  F3</source>
        <translation>
            <numerusform>%n trovato  F3</numerusform>
            <numerusform>%n trovati  F3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more byte(s): on the tape</source>
        <translation>
            <numerusform>… un altro byte (%n): sul nastro</numerusform>
            <numerusform>… altri %n byte: sul nastro</numerusform>
        </translation>
    </message>
    <message>
        <source>No link is in the settings</source>
        <translation>Nelle impostazioni non c’è alcun collegamento</translation>
    </message>
    <message>
        <source>tape {name}</source>
        <translation>nastro {name}</translation>
    </message>
    <message>
        <source>in {received} B/s, out {sent} B/s</source>
        <translation>entrano {received} B/s, escono {sent} B/s</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from before are on the tape only</source>
        <translation>
            <numerusform>%n byte di prima è solo sul nastro</numerusform>
            <numerusform>%n byte di prima sono solo sul nastro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) are on the tape only</source>
        <translation>
            <numerusform>%n riga più vecchia è solo sul nastro</numerusform>
            <numerusform>%n righe più vecchie sono solo sul nastro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused: %n waiting</source>
        <translation>
            <numerusform>in pausa: %n in attesa</numerusform>
            <numerusform>in pausa: %n in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged byte(s) on the tape</source>
        <translation>
            <numerusform>%n byte guasto sul nastro</numerusform>
            <numerusform>%n byte guasti sul nastro</numerusform>
        </translation>
    </message>
    <message>
        <source>not decoded: {why}</source>
        <translation>non decodificato: {why}</translation>
    </message>
    <message>
        <source>the tape cannot be read: {why}</source>
        <translation>il nastro non si può leggere: {why}</translation>
    </message>
    <message>
        <source>In {path}, write record_tape = true under the link “{link}” and start the engine anew. Passwords are blotted out before they reach the tape.</source>
        <translation>In {path} scrivi record_tape = true sotto il collegamento «{link}» e riavvia il motore. Le password vengono cancellate prima di arrivare sul nastro.</translation>
    </message>
    <message>
        <source>“{link}” is not recorded</source>
        <translation>«{link}» non viene registrato</translation>
    </message>
    <message>
        <source>Its engine makes one in {folder} when the first bytes pass. An engine on another machine keeps its tapes there: open this window on that machine.</source>
        <translation>Il suo motore ne crea uno in {folder} al passaggio dei primi byte. Un motore su un’altra macchina tiene lì i suoi nastri: apri questa finestra su quella macchina.</translation>
    </message>
    <message>
        <source>There is no tape of “{link}” here yet</source>
        <translation>Qui non c’è ancora un nastro di «{link}»</translation>
    </message>
    <message>
        <source>Nothing has passed yet</source>
        <translation>Non è ancora passato nulla</translation>
    </message>
    <message>
        <source>Bytes show here as soon as they are on the tape.</source>
        <translation>I byte compaiono qui appena sono sul nastro.</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Candidati</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>gap {when}</source>
        <translation>vuoto {when}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>attesa massima</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Livello servizio</translation>
    </message>
    <message>
        <source>{variant}, last 30 minutes</source>
        <translation>{variant}, ultimi 30 minuti</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) lost</source>
        <translation>
            <numerusform>%n messaggio perso</numerusform>
            <numerusform>%n messaggi persi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectSheet</name>
    <message>
        <source>Connect an Asterisk</source>
        <translation>Collega un Asterisk</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Nome del collegamento</translation>
    </message>
    <message>
        <source>Leave the simulated centre</source>
        <translation>Lascia il centro simulato</translation>
    </message>
    <message>
        <source>The engine connects to the manager interface (AMI) of your Asterisk. A user that may only read is enough to see; a second one that may write is needed to act. Passwords are kept in {where}.</source>
        <translation>Il motore si collega all’interfaccia di gestione (AMI) del vostro Asterisk. Per vedere basta un utente di sola lettura; per agire ne serve un secondo che possa scrivere. Le password stanno in {where}.</translation>
    </message>
    <message>
        <source>password of {user}</source>
        <translation>password di {user}</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>The link needs a name without “/”.</source>
        <translation>Il collegamento vuole un nome senza “/”.</translation>
    </message>
    <message>
        <source>“{option}” is needed: {meaning}</source>
        <translation>“{option}” è necessario: {meaning}</translation>
    </message>
    <message>
        <source>“{option}” must be a number</source>
        <translation>“{option}” deve essere un numero</translation>
    </message>
    <message>
        <source>“{link}” is written to {file}. The engine uses it from its next start.</source>
        <translation>“{link}” è scritto in {file}. Il motore lo usa dal prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Add a consent</source>
        <translation>Aggiungi un consenso</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Come è stato detto</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Togli questa riga</translation>
    </message>
    <message>
        <source>For what they agreed or refused</source>
        <translation>Per che cosa ha acconsentito o rifiutato</translation>
    </message>
    <message>
        <source>Given or not</source>
        <translation>Dato o no</translation>
    </message>
    <message>
        <source>When they said so</source>
        <translation>Quando l&apos;ha detto</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>asked, not answered</source>
        <translation>chiesto, senza risposta</translation>
    </message>
    <message>
        <source>callers do not know</source>
        <translation>chi chiama non lo sa</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation>troppo pochi casi</translation>
    </message>
    <message>
        <source>fails more than it helps</source>
        <translation>fallisce più di quanto serva</translation>
    </message>
    <message>
        <source>no steps in {language}</source>
        <translation>mancano i passi in {language}</translation>
    </message>
    <message>
        <source>no title in {language}</source>
        <translation>manca il titolo in {language}</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Cosa manca</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
</context>
<context>
    <name>CoverageSheet</name>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Non manca nulla</translation>
    </message>
    <message>
        <source>The last 30 days left no gap.</source>
        <translation>Gli ultimi 30 giorni non hanno lasciato lacune.</translation>
    </message>
</context>
<context>
    <name>CustomerDeeds</name>
    <message>
        <source>Give out this file…</source>
        <translation>Consegna questa scheda…</translation>
    </message>
    <message>
        <source>Files like this one…</source>
        <translation>Schede simili…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Cancella questo cliente…</translation>
    </message>
    <message>
        <source>All that is kept (*.json);;The file alone, for spreadsheets (*.csv)</source>
        <translation>Tutto ciò che si conserva (*.json);;Solo la scheda, per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Give out this file</source>
        <translation>Consegna questa scheda</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
</context>
<context>
    <name>CustomerEditing</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numero cliente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Codice fiscale o partita IVA</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Ultima fattura</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Recapiti</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>{who} saved meanwhile. Now there: {changes}. What you typed is still here.</source>
        <translation>{who} ha salvato nel frattempo. Ora c&apos;è: {changes}. Quello che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numero o indirizzo</translation>
    </message>
    <message>
        <source>Whose, when</source>
        <translation>Di chi, quando</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Aggiungi un recapito</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>A che serve</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Aggiungi un indirizzo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>Aggiungi un contratto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Write mine over it</source>
        <translation>Scrivi il mio sopra</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendi il suo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>The customer&apos;s file</source>
        <translation>La scheda del cliente</translation>
    </message>
    <message>
        <source>Find one on the left (Ctrl+F); Ctrl+N opens a new file.</source>
        <translation>Cercane uno a sinistra (Ctrl+F); Ctrl+N apre una scheda nuova.</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Nessun cliente</translation>
    </message>
    <message>
        <source>A call that rings opens its file here; Ctrl+F finds another.</source>
        <translation>La chiamata che squilla apre qui la sua scheda; Ctrl+F ne trova un&apos;altra.</translation>
    </message>
</context>
<context>
    <name>CustomerPlace</name>
    <message>
        <source>No open tickets</source>
        <translation>Nessun ticket aperto</translation>
    </message>
    <message>
        <source>This customer waits for nothing from us.</source>
        <translation>Questo cliente non aspetta nulla da noi.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Ticket aperti</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have this number: choose</source>
        <translation>
            <numerusform>Un cliente ha questo numero: scegli</numerusform>
            <numerusform>%n clienti hanno questo numero: scegli</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known by {number}: Ctrl+F finds them, Ctrl+N opens a file</source>
        <translation>Nessuno è noto con {number}: Ctrl+F lo cerca, Ctrl+N apre una scheda</translation>
    </message>
    <message>
        <source>The caller hides their number: ask who it is, Ctrl+F finds them</source>
        <translation>Il chiamante nasconde il numero: chiedi chi è, Ctrl+F lo cerca</translation>
    </message>
    <message>
        <source>Those of the customer on the desk show here.</source>
        <translation>Qui compaiono quelli del cliente in gestione.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Codice cliente</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Apri la scheda</translation>
    </message>
    <message>
        <source>Last time: {solution}</source>
        <translation>L&apos;ultima volta: {solution}</translation>
    </message>
</context>
<context>
    <name>CustomerReading</name>
    <message>
        <source>Who is it?</source>
        <translation>Chi è?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>A note (Ctrl+Shift+N keeps it)</source>
        <translation>Una nota (Ctrl+Maiusc+N la conserva)</translation>
    </message>
    <message>
        <source>More with this file (Alt+M)</source>
        <translation>Altro con questa scheda (Alt+M)</translation>
    </message>
    <message>
        <source>✓ verified by {who}</source>
        <translation>✓ verificato da {who}</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? non verificato</translation>
    </message>
    <message>
        <source>Nothing yet: calls, tickets and notes show here.</source>
        <translation>Ancora niente: qui compaiono chiamate, ticket e note.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>dal {day}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Ultima fattura</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima ancora</translation>
    </message>
    <message>
        <source>What has been</source>
        <translation>Che cosa c&apos;è stato</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>No tickets</source>
        <translation>Nessun ticket</translation>
    </message>
    <message>
        <source>What this customer ever asked of us shows here.</source>
        <translation>Qui appare tutto ciò che questo cliente ci ha chiesto.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nuova scheda…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Importazioni…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Doppioni…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Scadenze…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Esporta elenco…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Esporta elenco</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Scrittura …</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clienti</translation>
    </message>
    <message>
        <source>Open a file first</source>
        <translation>Prima aprire una scheda</translation>
    </message>
    <message>
        <source>Change this file</source>
        <translation>Modificare questa scheda</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Customer number</source>
        <translation>Numero cliente</translation>
    </message>
    <message>
        <source>Number of a contract</source>
        <translation>Numero di un contratto</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Another telephone number of theirs</source>
        <translation>Un altro loro numero di telefono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Codice fiscale o partita IVA</translation>
    </message>
    <message>
        <source>Number of the last invoice</source>
        <translation>Numero dell&apos;ultima fattura</translation>
    </message>
    <message>
        <source>Amount of the last invoice</source>
        <translation>Importo dell&apos;ultima fattura</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizzazione</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>cellulare</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>messaggistica</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>pagina web</translation>
    </message>
    <message>
        <source>recording of calls</source>
        <translation>registrazione delle chiamate</translation>
    </message>
    <message>
        <source>offers and advertising</source>
        <translation>offerte e pubblicità</translation>
    </message>
    <message>
        <source>surveys</source>
        <translation>sondaggi</translation>
    </message>
    <message>
        <source>messages to the mobile</source>
        <translation>messaggi al cellulare</translation>
    </message>
    <message>
        <source>handing data to third parties</source>
        <translation>cessione di dati a terzi</translation>
    </message>
    <message>
        <source>remote access to their devices</source>
        <translation>accesso remoto ai suoi apparecchi</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>refused or withdrawn</source>
        <translation>rifiutato o revocato</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>non finita</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ripreso</translation>
    </message>
    <message>
        <source>the file and what it was found by</source>
        <translation>la scheda e ciò per cui si trovava</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>what stood in it before a merge</source>
        <translation>ciò che vi stava prima di un&apos;unione</translation>
    </message>
    <message>
        <source>lines of imports that made no file</source>
        <translation>righe di importazioni che non hanno prodotto schede</translation>
    </message>
    <message>
        <source>every word and every file in their tickets, and what they said in a diagnosis</source>
        <translation>ogni parola e ogni file nei loro ticket, e ciò che hanno detto in una diagnosi</translation>
    </message>
    <message>
        <source>number and name in the journal, the history and the checkpoints: a pseudonym takes their place</source>
        <translation>numero e nome nel giornale, nello storico e nei punti di ripresa: al loro posto uno pseudonimo</translation>
    </message>
    <message>
        <source>that there were calls, and their times and outcomes</source>
        <translation>che ci furono chiamate, con tempi ed esiti</translation>
    </message>
    <message>
        <source>that there were tickets, and their clocks</source>
        <translation>che ci furono ticket, con i loro orologi</translation>
    </message>
    <message>
        <source>how checks of identity went</source>
        <translation>l&apos;esito delle verifiche d&apos;identità</translation>
    </message>
    <message>
        <source>a record of the erasure: which file, when, by whom, why</source>
        <translation>un registro della cancellazione: quale scheda, quando, da chi, perché</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>stesso codice fiscale</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>stesso telefono</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>stessa e-mail</translation>
    </message>
    <message>
        <source>same contract</source>
        <translation>stesso contratto</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stesso nome</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nome simile</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>stesso indirizzo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tralasciata</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Persona o organizzazione</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome di battesimo</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number</source>
        <translation>“{value}” non è un numero di telefono</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address</source>
        <translation>“{value}” non è un indirizzo e-mail</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>“{value}” non è una data</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>manca il nome</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>non si può leggere: {value}</translation>
    </message>
    <message>
        <source>customer number {value} is another&apos;s already</source>
        <translation>il numero cliente {value} è già di un altro</translation>
    </message>
    <message>
        <source>verified by {who}</source>
        <translation>verificato da {who}</translation>
    </message>
    <message>
        <source>not verified by {who}</source>
        <translation>non verificato da {who}</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>call going on</source>
        <translation>chiamata in corso</translation>
    </message>
    <message>
        <source>call</source>
        <translation>chiamata</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>the house</source>
        <translation>la casa</translation>
    </message>
    <message>
        <source>{who} until {time}</source>
        <translation>{who} fino alle {time}</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>collegamento perso</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risponde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>In mano a</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>premuto</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>a riposo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>off</source>
        <translation>spento</translation>
    </message>
    <message>
        <source>output</source>
        <translation>uscita</translation>
    </message>
    <message>
        <source>failover relay</source>
        <translation>relè di emergenza</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>sensore</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contatto</translation>
    </message>
    <message>
        <source>duress button</source>
        <translation>pulsante antiaggressione</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Legge</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voluto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Chi</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>No device is known yet</source>
        <translation>Ancora nessun dispositivo</translation>
    </message>
    <message>
        <source>Devices on Modbus show as soon as a link with the driver “modbus” is in the settings.</source>
        <translation>I dispositivi su Modbus compaiono appena nelle impostazioni c’è un collegamento con il driver «modbus».</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>No points to show</source>
        <translation>Nessun punto da mostrare</translation>
    </message>
    <message>
        <source>Select a device: what it reads shows here.</source>
        <translation>Seleziona un dispositivo: qui compare che cosa legge.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>don&apos;t know</source>
        <translation>non so</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“{answer}” would confirm: {diagnosis}</source>
        <translation>«{answer}» confermerebbe: {diagnosis}</translation>
    </message>
    <message>
        <source>weighs {count} candidates against each other</source>
        <translation>pesa {count} candidati l&apos;uno contro l&apos;altro</translation>
    </message>
    <message>
        <source>splits {count} candidates {parts}</source>
        <translation>divide {count} candidati {parts}</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>parole: {words}</translation>
    </message>
    <message>
        <source>helped {count} times</source>
        <translation>risolutivo {count} volte</translation>
    </message>
    <message>
        <source>tried, did not help</source>
        <translation>provato, non è servito</translation>
    </message>
    <message>
        <source>One diagnosis is sure enough: carry its steps out.</source>
        <translation>Una diagnosi è abbastanza sicura: eseguirne i passi.</translation>
    </message>
    <message>
        <source>No further question would tell much: try the first, or escalate.</source>
        <translation>Nessun&apos;altra domanda direbbe molto: provare il primo o passare di livello.</translation>
    </message>
    <message>
        <source>Nothing is known of this product yet. Solve it by hand, it will be kept.</source>
        <translation>Di questo prodotto non si sa ancora nulla. Risolvere a mano: resterà in archivio.</translation>
    </message>
    <message>
        <source>Choose the product to be guided.</source>
        <translation>Scegliere il prodotto per essere guidati.</translation>
    </message>
</context>
<context>
    <name>DiagnosisPane</name>
    <message>
        <source>Guided diagnosis</source>
        <translation>Diagnosi guidata</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>What the caller says, then Enter</source>
        <translation>Cosa dice chi chiama, poi Invio</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>Cosa dice chi chiama</translation>
    </message>
    <message>
        <source>No diagnosis yet</source>
        <translation>Ancora nessuna diagnosi</translation>
    </message>
    <message>
        <source>Choose the product and write what the caller says.</source>
        <translation>Scegliere il prodotto e scrivere cosa dice chi chiama.</translation>
    </message>
    <message>
        <source>Solved and kept. A new call starts a new diagnosis.</source>
        <translation>Risolto e conservato. Una nuova chiamata comincia una nuova diagnosi.</translation>
    </message>
    <message>
        <source>Ctrl+R says in the ticket that it is solved.</source>
        <translation>Ctrl+R segna il ticket come risolto.</translation>
    </message>
    <message>
        <source>(Backspace takes the last back)</source>
        <translation>(Backspace ritira l&apos;ultima)</translation>
    </message>
    <message>
        <source>Steps into the ticket</source>
        <translation>Passi nel ticket</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>È servito</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>Non è servito</translation>
    </message>
    <message>
        <source>Helped, changed…</source>
        <translation>Servito, cambiato…</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message>
        <source>Directory</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>Nessuno con questo nome</translation>
    </message>
    <message>
        <source>Type a number and press Enter to use it.</source>
        <translation>Scrivi un numero e premi Invio per usarlo.</translation>
    </message>
    <message>
        <source>Name, number, team, queue</source>
        <translation>Nome, numero, gruppo, coda</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Cerca nella rubrica</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Take this line out</source>
        <translation>Togli questa riga</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>DURESS</source>
        <translation>COERCIZIONE</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non visto</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>does not obey</source>
        <translation>non ubbidisce</translation>
    </message>
    <message>
        <source>out of its limits</source>
        <translation>fuori dai limiti</translation>
    </message>
    <message>
        <source>by hand: {who}</source>
        <translation>in manuale: {who}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Reads or shows</source>
        <translation>Legge o mostra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>to be thrown by a person</source>
        <translation>da azionare a mano</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase a customer</source>
        <translation>Cancella un cliente</translation>
    </message>
    <message>
        <source>Why (kept with the record of the erasure)</source>
        <translation>Perché (resta nel registro della cancellazione)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>So che non si può tornare indietro</translation>
    </message>
    <message>
        <source>Give out first …</source>
        <translation>Prima consegna i dati …</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Cancella per sempre</translation>
    </message>
    <message>
        <source>Erase the file of {name}?</source>
        <translation>Cancellare la scheda di {name}?</translation>
    </message>
    <message>
        <source>Customer number {number}</source>
        <translation>Codice cliente {number}</translation>
    </message>
    <message>
        <source>Goes, for ever</source>
        <translation>Va via, per sempre</translation>
    </message>
    <message>
        <source>Stays, without a name</source>
        <translation>Resta, senza nome</translation>
    </message>
    <message>
        <source>Recordings, tapes of links, backups and files given out before are out of reach: see to them.</source>
        <translation>Registrazioni, nastri dei collegamenti, copie di riserva e file già consegnati sono fuori portata: pensaci tu.</translation>
    </message>
    <message>
        <source>Erasing: the whole journal is read …</source>
        <translation>Cancellazione: si legge tutto il giornale …</translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n call(s) have a pseudonym now;</source>
        <translation>
            <numerusform>Cancellato. %n chiamata ha ora uno pseudonimo;</numerusform>
            <numerusform>Cancellato. %n chiamate hanno ora uno pseudonimo;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written again or deleted.</source>
        <translation>
            <numerusform>%n riga è stata riscritta o eliminata.</numerusform>
            <numerusform>%n righe sono state riscritte o eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Scelto</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Squadra</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Chiamate oggi</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupazione</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>station {station}</source>
        <translation>postazione {station}</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Parla con</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisore</translation>
    </message>
    <message>
        <source>penalty {n}</source>
        <translation>penalità {n}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fisso</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>serve</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminata</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>At the switch</source>
        <translation>Nel centralino</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Chiamato</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Esito detto</translation>
    </message>
    <message>
        <source>Switch&apos;s id</source>
        <translation>Id del centralino</translation>
    </message>
    <message>
        <source>Caller bytes</source>
        <translation>Byte del chiamante</translation>
    </message>
    <message>
        <source>The link was lost while this call waited: its times are not to be trusted.</source>
        <translation>Il collegamento è mancato mentre questa chiamata attendeva: i suoi tempi non sono affidabili.</translation>
    </message>
    <message>
        <source>Waits in</source>
        <translation>Attende in</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attende da</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source> · priority {n}</source>
        <translation> · priorità {n}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>short</source>
        <translation>breve</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attesa massima</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attesa prevista</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Livello servizio</translation>
    </message>
    <message>
        <source>… of the day</source>
        <translation>… del giorno</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abbandonate</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Abbandono</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Gave up after</source>
        <translation>Rinuncia dopo</translation>
    </message>
    <message>
        <source>target {target}, {variant}</source>
        <translation>obiettivo {target}, {variant}</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Sentito</translation>
    </message>
    <message>
        <source>Switch runs</source>
        <translation>Centralino attivo da</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>Visto oggi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>It cannot {what}.</source>
        <translation>Non può {what}.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>collegamento</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Dura da</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Rientrato</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In carico</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nessuno lo ha in carico</translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>Sospeso fino alle</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Deriva da</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Porta a</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>allarme</translation>
    </message>
    <message>
        <source>blind until {time}: {why}</source>
        <translation>alla cieca fino alle {time}: {why}</translation>
    </message>
    <message>
        <source>blind: {why}</source>
        <translation>alla cieca: {why}</translation>
    </message>
    <message>
        <source>{what}: we had {ours}, the switch says {theirs}</source>
        <translation>{what}: avevamo {ours}, il centralino dice {theirs}</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>scattato</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>rientrato</translation>
    </message>
    <message>
        <source>acknowledged by {who}</source>
        <translation>preso in carico da {who}</translation>
    </message>
    <message numerus="yes">
        <source>team, %n agent(s)</source>
        <translation>
            <numerusform>squadra, %n operatore</numerusform>
            <numerusform>squadra, %n operatori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) touch today&apos;s figures: the link was lost then.</source>
        <translation>
            <numerusform>%n vuoto tocca i valori di oggi: il collegamento era perso.</numerusform>
            <numerusform>%n vuoti toccano i valori di oggi: il collegamento era perso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) lost</source>
        <translation>
            <numerusform>%n messaggio perso</numerusform>
            <numerusform>%n messaggi persi</numerusform>
        </translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>linea</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>The line says</source>
        <translation>La linea dice</translation>
    </message>
    <message>
        <source>Records today</source>
        <translation>Chiamate documentate oggi</translation>
    </message>
    <message>
        <source>Lines refused</source>
        <translation>Righe respinte</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Ultima documentazione</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>✓ by {who}</source>
        <translation>✓ da {who}</translation>
    </message>
    <message>
        <source>? not yet</source>
        <translation>? non ancora</translation>
    </message>
    <message>
        <source>{used} of {all}</source>
        <translation>{used} su {all}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in servizio</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fuori servizio</translation>
    </message>
    <message>
        <source>By record</source>
        <translation>Da registrazioni</translation>
    </message>
</context>
<context>
    <name>FailoverSheet</name>
    <message>
        <source>Why? It is written down with your name</source>
        <translation>Perché? Viene registrato con il suo nome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>1  Arm</source>
        <translation>1  Arma</translation>
    </message>
    <message>
        <source>2  Throw: trunks past the switch</source>
        <translation>2  Commuta: linee oltre la centrale</translation>
    </message>
    <message>
        <source>2  Restore: trunks to the switch</source>
        <translation>2  Ripristina: linee alla centrale</translation>
    </message>
    <message>
        <source>The relay was read back: {state}</source>
        <translation>Il relè, riletto, è: {state}</translation>
    </message>
    <message>
        <source>armed by {who} for {seconds} s more</source>
        <translation>armato da {who} ancora per {seconds} s</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>{figure} {value}, open its passport</source>
        <translation>{figure} {value}, apri il passaporto</translation>
    </message>
    <message>
        <source>{figure}: open its passport</source>
        <translation>{figure}: apri il passaporto</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Calls handled</source>
        <translation>Chiamate gestite</translation>
    </message>
    <message>
        <source>Rang, not answered</source>
        <translation>Squillate, senza risposta</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>Tempo medio di gestione</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>In conversazione</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Lavoro dopo chiamata</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Non pronto</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupazione</translation>
    </message>
</context>
<context>
    <name>FindCustomer</name>
    <message>
        <source>Name, number, e-mail, contract …</source>
        <translation>Nome, numero, e-mail, contratto …</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Trova un cliente</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clienti trovati</translation>
    </message>
    <message>
        <source>the first {n}: type more to narrow it</source>
        <translation>i primi {n}: scrivi ancora per restringere</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>una scheda</numerusform>
            <numerusform>%n schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Non si trova nessuno</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Ancora nessuna scheda</translation>
    </message>
    <message>
        <source>Ctrl+N opens a new file.</source>
        <translation>Ctrl+N apre una scheda nuova.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Waiting</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Operatori</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nessuno in coda</translation>
    </message>
    <message>
        <source>A caller who joins a queue shows here.</source>
        <translation>Chi entra in una coda appare qui.</translation>
    </message>
    <message>
        <source>No calls in progress</source>
        <translation>Nessuna chiamata in corso</translation>
    </message>
    <message>
        <source>Conversations show here while they last.</source>
        <translation>Le conversazioni appaiono qui mentre durano.</translation>
    </message>
    <message>
        <source>No agents known</source>
        <translation>Nessun operatore noto</translation>
    </message>
    <message>
        <source>They show as soon as a switch reports them.</source>
        <translation>Appaiono appena un centralino li riferisce.</translation>
    </message>
    <message>
        <source>{used} of {all} trunks</source>
        <translation>{used} linee su {all}</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} di {all}</translation>
    </message>
    <message>
        <source>The switch has no queues yet</source>
        <translation>Il centralino non ha ancora code</translation>
    </message>
    <message>
        <source>They show here as soon as the switch reports one.</source>
        <translation>Appaiono qui appena il centralino ne riferisce una.</translation>
    </message>
    <message>
        <source>Waiting for the switch</source>
        <translation>In attesa del centralino</translation>
    </message>
    <message>
        <source>The engine keeps trying to connect. Links says what it tried and what it heard.</source>
        <translation>Il motore continua a provare. Collegamenti dice che cosa ha tentato e sentito.</translation>
    </message>
    <message>
        <source>Nothing has been heard yet</source>
        <translation>Ancora nulla si è sentito</translation>
    </message>
    <message>
        <source>The engine is starting. The floor fills as soon as a link is up.</source>
        <translation>Il motore si avvia. La sala si riempie appena un collegamento è attivo.</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation>Ancora vuoti: {fields}</translation>
    </message>
</context>
<context>
    <name>GivingOut</name>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} non si può scrivere: {why}</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>Outputs by hand</source>
        <translation>Uscite a mano</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Per quanto tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>Nessun dispositivo selezionato</translation>
    </message>
    <message>
        <source>Select a device: its outputs can be tried here by hand, once you have taken them.</source>
        <translation>Seleziona un dispositivo: qui le sue uscite si provano a mano, dopo averle prese.</translation>
    </message>
    <message>
        <source>The house has its outputs</source>
        <translation>Le sue uscite sono della casa</translation>
    </message>
    <message>
        <source>You have its outputs in hand</source>
        <translation>Hai in mano le sue uscite</translation>
    </message>
    <message>
        <source>{who} has its outputs in hand</source>
        <translation>{who} ha in mano le sue uscite</translation>
    </message>
    <message>
        <source>Rules and figures drive them.</source>
        <translation>Le comandano regole e cifre.</translation>
    </message>
    <message>
        <source>Give back  T</source>
        <translation>Restituisci  T</translation>
    </message>
    <message>
        <source>Take by hand  T</source>
        <translation>Prendi in mano  T</translation>
    </message>
    <message>
        <source>since {since}, until {until} ({left} left)</source>
        <translation>dalle {since} alle {until} (restano {left})</translation>
    </message>
    <message>
        <source>until {until} ({left} left)</source>
        <translation>fino alle {until} (restano {left})</translation>
    </message>
    <message>
        <source>This device has no outputs.</source>
        <translation>Questo dispositivo non ha uscite.</translation>
    </message>
    <message>
        <source>They give it back, it lapses, or a supervisor takes it.</source>
        <translation>La restituisce, scade, o la prende un supervisore.</translation>
    </message>
    <message>
        <source>No engine or no journal: nobody would carry it out.</source>
        <translation>Manca il motore o il registro: nessuno lo eseguirebbe.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spenta</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Accesa</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapida</translation>
    </message>
    <message>
        <source>Arm…</source>
        <translation>Arma…</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Scatta</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>◆ stuck: {actual}, wanted {wanted}</source>
        <translation>◆ bloccata: {actual}, voluta {wanted}</translation>
    </message>
    <message>
        <source>{state}, armed by {who} ({left})</source>
        <translation>{state}, armato da {who} ({left})</translation>
    </message>
    <message>
        <source>Arm it first: a failover has two steps</source>
        <translation>Prima armalo: la commutazione ha due passi</translation>
    </message>
    <message>
        <source>Take the device by hand first</source>
        <translation>Prima prendi in mano il dispositivo</translation>
    </message>
    <message>
        <source>Select a device first</source>
        <translation>Seleziona prima un dispositivo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Arm {relay}?</source>
        <translation>Armare {relay}?</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arma</translation>
    </message>
    <message>
        <source>Nothing moves yet. Within half a minute you can throw it (trunks go past the switch) or restore it.</source>
        <translation>Non si muove ancora nulla. Entro mezzo minuto puoi farlo scattare (le linee aggirano il centralino) o ripristinarlo.</translation>
    </message>
    <message>
        <source>Why (goes into the journal)</source>
        <translation>Perché (va nel giornale)</translation>
    </message>
    <message>
        <source>armed before</source>
        <translation>armato in precedenza</translation>
    </message>
    <message>
        <source>Select an output first</source>
        <translation>Seleziona prima un&apos;uscita</translation>
    </message>
    <message>
        <source>{output} has no such button</source>
        <translation>{output} non ha questo pulsante</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Vostro riferimento</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Why it comes to you</source>
        <translation>Perché lo ricevete</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <source>all of it is in the JSON file</source>
        <translation>il testo intero è nel file JSON</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>The journal is out of reach: nothing can be asked</source>
        <translation>Il giornale è irraggiungibile: nulla si può chiedere</translation>
    </message>
    <message>
        <source>No engine runs: nobody would carry it out</source>
        <translation>Nessun motore attivo: nessuno lo eseguirebbe</translation>
    </message>
    <message>
        <source>Which telephone is yours?</source>
        <translation>Qual è il suo telefono?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usa questo</translation>
    </message>
    <message>
        <source>The switch calls it when you listen, whisper, barge or take over. It is remembered here.</source>
        <translation>Il centralino lo chiama quando si ascolta, suggerisce, entra o subentra. Viene ricordato qui.</translation>
    </message>
    <message>
        <source>Station, e.g. PJSIP/900</source>
        <translation>Postazione, es. PJSIP/900</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n operatore</numerusform>
            <numerusform>%n operatori</numerusform>
        </translation>
    </message>
    <message>
        <source>The call ends at once for everybody in it.</source>
        <translation>La chiamata termina subito per tutti.</translation>
    </message>
    <message>
        <source>The caller is connected to your telephone and the agent is released.</source>
        <translation>Il chiamante passa al suo telefono e l’operatore è liberato.</translation>
    </message>
    <message>
        <source>The caller loses the place in the queue; the switch goes on with what comes after it.</source>
        <translation>Il chiamante perde il posto in coda; il centralino prosegue con ciò che segue.</translation>
    </message>
    <message>
        <source>They serve no queue until they log in again.</source>
        <translation>Non servono code finché non si riconnettono.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Transfer {caller} to</source>
        <translation>Trasferisci {caller} a</translation>
    </message>
    <message>
        <source>Extension or name</source>
        <translation>Interno o nome</translation>
    </message>
    <message>
        <source>Move {caller} to</source>
        <translation>Sposta {caller} in</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Give {caller} to</source>
        <translation>Assegna {caller} a</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operatore</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in coda</numerusform>
            <numerusform>%n in coda</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Disconnesso</translation>
    </message>
</context>
<context>
    <name>Herald</name>
    <message>
        <source>Not asked: {what}. {why}</source>
        <translation>Non chiesto: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Ended calls</source>
        <translation>Chiamate terminate</translation>
    </message>
    <message>
        <source>Name, number, queue, agent or id</source>
        <translation>Nome, numero, coda, operatore o id</translation>
    </message>
    <message>
        <source>Search ended calls</source>
        <translation>Cerca tra le chiamate terminate</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>No call was found</source>
        <translation>Nessuna chiamata trovata</translation>
    </message>
    <message>
        <source>Ask for other words or a longer time.</source>
        <translation>Provare altre parole o un tempo più lungo.</translation>
    </message>
    <message>
        <source>any outcome</source>
        <translation>ogni esito</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>ultime 24 ore</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>ultimi 7 giorni</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>da sempre</translation>
    </message>
    <message>
        <source>any queue</source>
        <translation>ogni coda</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>richiesta in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), more below</source>
        <translation>
            <numerusform>%n chiamata, altre sotto</numerusform>
            <numerusform>%n chiamate, altre sotto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Parlato</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Esito detto</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Chiamato</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Switch&apos;s id</source>
        <translation>Id del centralino</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Nota da</translation>
    </message>
    <message>
        <source>record</source>
        <translation>documentazione</translation>
    </message>
    <message>
        <source>live</source>
        <translation>dal vivo</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Customers from a CSV file</source>
        <translation>Clienti da un file CSV</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Scegli un file …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Torna indietro</translation>
    </message>
    <message>
        <source>Bad lines as CSV …</source>
        <translation>Righe scartate in CSV …</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Prime righe del file</translation>
    </message>
    <message>
        <source>Lines that made no file</source>
        <translation>Righe che non danno una scheda</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB: divide it.</source>
        <translation>Il file supera i 256 MB: dividilo.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n line(s), {encoding}, divided by “{sign}”</source>
        <translation>
            <numerusform>{name}: una riga, {encoding}, divisa da “{sign}”</numerusform>
            <numerusform>{name}: %n righe, {encoding}, divise da “{sign}”</numerusform>
        </translation>
    </message>
    <message>
        <source>What column {name} means</source>
        <translation>Che cosa significa la colonna {name}</translation>
    </message>
    <message>
        <source>Say which column is the name.</source>
        <translation>Di&apos; quale colonna è il nome.</translation>
    </message>
    <message>
        <source>{taken} imported, {known} were there already, {bad} bad lines, {lines} lines read</source>
        <translation>Importati: {taken}, già presenti: {known}, righe scartate: {bad}, righe lette: {lines}</translation>
    </message>
    <message>
        <source>Cancelled: {what}. The rest of the file was not read.</source>
        <translation>Annullato: {what}. Il resto del file non è stato letto.</translation>
    </message>
    <message>
        <source>{why} What was imported before stays; the same file may be imported again: nothing is doubled.</source>
        <translation>{why} Quello importato prima resta; lo stesso file si può importare di nuovo: niente si raddoppia.</translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) written</source>
        <translation>
            <numerusform>una riga scartata scritta</numerusform>
            <numerusform>%n righe scartate scritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {gone} files went, {stays} stay because somebody has worked on them.</source>
        <translation>Annullata l&apos;importazione: {gone} schede tolte, {stays} restano perché qualcuno ci ha lavorato.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: the CSV has all of them</source>
        <translation>
            <numerusform>… e un’altra: nel CSV ci sono tutte</numerusform>
            <numerusform>… e altre %n: nel CSV ci sono tutte</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line should name the columns.</source>
        <translation>La prima riga deve dare i nomi alle colonne.</translation>
    </message>
    <message>
        <source>Ctrl+O chooses one. It is only looked at until you press Import.</source>
        <translation>Ctrl+O ne sceglie uno. Finché non si preme Importa, lo si guarda soltanto.</translation>
    </message>
    <message>
        <source>No CSV file yet</source>
        <translation>Ancora nessun file CSV</translation>
    </message>
</context>
<context>
    <name>ImportsSheet</name>
    <message>
        <source>Imports of customers</source>
        <translation>Importazioni di clienti</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importate</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Già presenti</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Righe errate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>I know that these files go</source>
        <translation>So che queste schede vanno via</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Ritira questa importazione</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would go.</source>
        <translation>
            <numerusform>%n scheda andrebbe via.</numerusform>
            <numerusform>%n schede andrebbero via.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): somebody has worked on them since.</source>
        <translation>
            <numerusform>%n resta: qualcuno ci ha lavorato nel frattempo.</numerusform>
            <numerusform>%n restano: qualcuno ci ha lavorato nel frattempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this import can be taken back any more.</source>
        <translation>Di questa importazione non si può più ritirare nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n file(s) went.</source>
        <translation>
            <numerusform>Ritirata: %n scheda è andata via.</numerusform>
            <numerusform>Ritirata: %n schede sono andate via.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+I on the Customers screen reads a CSV file.</source>
        <translation>Ctrl+I nella schermata Clienti legge un file CSV.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Non è stato ancora importato nulla</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message>
        <source>Gather under a parent</source>
        <translation>Raccogli sotto un padre</translation>
    </message>
    <message>
        <source>▲ {n} callers report the same since {time}: {product} · {words}</source>
        <translation>▲ {n} chiamanti segnalano lo stesso dalle {time}: {product} · {words}</translation>
    </message>
    <message>
        <source>Incident: {words}</source>
        <translation>Incidente: {words}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nulla di selezionato</translation>
    </message>
    <message>
        <source>Select a call, an agent or a queue: what is known of it and what you can do shows here.</source>
        <translation>Selezionare una chiamata, un operatore o una coda: qui appare ciò che se ne sa e ciò che si può fare.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more selected</source>
        <translation>
            <numerusform>e %n altro selezionato</numerusform>
            <numerusform>e altri %n selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Sospendi…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>review due</source>
        <translation>revisione scaduta</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ritirato</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>unito a un altro</translation>
    </message>
    <message>
        <source>near-duplicate ({share})</source>
        <translation>quasi doppione ({share})</translation>
    </message>
    <message>
        <source>long unused</source>
        <translation>non usato da tempo</translation>
    </message>
    <message>
        <source>fails more than it helps</source>
        <translation>fallisce più di quanto serva</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Risolutivo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallito</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>article</source>
        <translation>articolo</translation>
    </message>
</context>
<context>
    <name>KnowledgeEditor</name>
    <message>
        <source>Cases and articles</source>
        <translation>Casi e articoli</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Ancora nessun caso</translation>
    </message>
    <message>
        <source>Solved diagnoses are kept here. Ctrl+N: an article.</source>
        <translation>Qui restano le diagnosi risolte. Ctrl+N: un articolo.</translation>
    </message>
    <message>
        <source>Filter by title, product, what to look at</source>
        <translation>Filtra per titolo, prodotto, cosa guardare</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>How it is asked…</source>
        <translation>Come si chiede…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuovo caso</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nuovo articolo</translation>
    </message>
    <message>
        <source>Retire or restore</source>
        <translation>Ritira o ripristina</translation>
    </message>
    <message>
        <source>Merge with its twin</source>
        <translation>Unisci al gemello</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Domande…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versioni…</translation>
    </message>
</context>
<context>
    <name>KnowledgeForm</name>
    <message>
        <source>Steps, one a line</source>
        <translation>Passi, uno per riga</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Da rivedere il</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Lingua dei testi</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>What callers say</source>
        <translation>Cosa dice chi chiama</translation>
    </message>
    <message>
        <source>Symptoms ({n})</source>
        <translation>Sintomi ({n})</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Testi</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Cases and articles</source>
        <translation>Casi e articoli</translation>
    </message>
    <message>
        <source>Asked and not answered</source>
        <translation>Chiesto e senza risposta</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>conoscenza</translation>
    </message>
    <message>
        <source>Not with what is chosen</source>
        <translation>Non con ciò che è scelto</translation>
    </message>
</context>
<context>
    <name>KnowledgePreview</name>
    <message>
        <source>How the guide would ask</source>
        <translation>Come chiederebbe la guida</translation>
    </message>
    <message>
        <source>Playing the caller …</source>
        <translation>Si recita chi chiama …</translation>
    </message>
    <message>
        <source>The guide asks</source>
        <translation>La guida chiede</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>Chi chiama dice</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>(the caller&apos;s words alone)</source>
        <translation>(le sole parole di chi chiama)</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is found first after %n question(s).</source>
        <translation>
            <numerusform>«{name}» è la prima trovata dopo %n domanda.</numerusform>
            <numerusform>«{name}» è la prima trovata dopo %n domande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is only number {place} after %n question(s): note what tells it apart.</source>
        <translation>
            <numerusform>«{name}» è solo la numero {place} dopo %n domanda: annota che cosa la distingue.</numerusform>
            <numerusform>«{name}» è solo la numero {place} dopo %n domande: annota che cosa la distingue.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not found: a live case with a product, a diagnosis and words or symptoms is.</source>
        <translation>«{name}» non si trova: servono un caso attivo, un prodotto, una diagnosi e parole o sintomi.</translation>
    </message>
</context>
<context>
    <name>KnowledgeSymptoms</name>
    <message>
        <source>No questions are known of this product: Ctrl+Shift+Q writes some.</source>
        <translation>Di questo prodotto non si conoscono domande: Ctrl+Maiusc+Q le scrive.</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non annotato</translation>
    </message>
</context>
<context>
    <name>KnowledgeVersions</name>
    <message>
        <source>Versions of an article</source>
        <translation>Versioni di un articolo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Rimetti questa</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versione {n}</translation>
    </message>
    <message>
        <source>This is the newest.</source>
        <translation>Questa è la più recente.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>squilla</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>in linea</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>riepilogo</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>non pronto</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>disconnesso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>pranzo</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formazione</translation>
    </message>
    <message>
        <source>back office</source>
        <translation>back office</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>affiancamento</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>riunione</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>libero</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>irraggiungibile</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abbandonata</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo scaduto</translation>
    </message>
    <message>
        <source>left by key</source>
        <translation>uscita con tasto</translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation>spostata da un supervisore</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritirata</translation>
    </message>
    <message>
        <source>switch restarted</source>
        <translation>centralino riavviato</translation>
    </message>
    <message>
        <source>unobserved: the link was down</source>
        <translation>non osservata: collegamento assente</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonimo</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>out</source>
        <translation>uscente</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>in ascolto</translation>
    </message>
    <message>
        <source>whispering</source>
        <translation>suggerisce</translation>
    </message>
    <message>
        <source>in the call</source>
        <translation>nella chiamata</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>allarme</translation>
    </message>
    <message>
        <source>abandons ignored</source>
        <translation>abbandoni ignorati</translation>
    </message>
    <message>
        <source>abandons count against</source>
        <translation>abbandoni a sfavore</translation>
    </message>
    <message>
        <source>abandons in time count for</source>
        <translation>abbandoni in tempo a favore</translation>
    </message>
    <message>
        <source>up</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connessione…</translation>
    </message>
    <message>
        <source>lost {time}</source>
        <translation>perso {time}</translation>
    </message>
    <message>
        <source>blind since {time}</source>
        <translation>alla cieca dalle {time}</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>alla cieca</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>disturbata</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in servizio</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fuori servizio</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Segnale</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Gestore</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>squilla</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>in conversazione</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>in formazione</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Da</translation>
    </message>
    <message>
        <source> [a part never came]</source>
        <translation> [una parte non è mai arrivata]</translation>
    </message>
    <message>
        <source>(sent)</source>
        <translation>(inviato)</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ inviato</translation>
    </message>
    <message>
        <source>← came</source>
        <translation>← ricevuto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Lines</source>
        <translation>Linee</translation>
    </message>
    <message>
        <source>No line is known yet</source>
        <translation>Ancora nessuna linea</translation>
    </message>
    <message>
        <source>Trunks of switches show here, and modems that are links of their own.</source>
        <translation>Qui compaiono le linee dei centralini e i modem che sono collegamenti a sé.</translation>
    </message>
    <message>
        <source>Calls on lines</source>
        <translation>Chiamate sulle linee</translation>
    </message>
    <message>
        <source>No call is on a line</source>
        <translation>Nessuna chiamata su una linea</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Messaggi di testo</translation>
    </message>
    <message>
        <source>No message in the last hour</source>
        <translation>Nessun messaggio nell’ultima ora</translation>
    </message>
    <message>
        <source>What comes or is sent shows here.</source>
        <translation>Qui compare ciò che arriva o si invia.</translation>
    </message>
    <message>
        <source>Number to call or write to</source>
        <translation>Numero da chiamare o a cui scrivere</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Messaggio da inviare</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Answer  A</source>
        <translation>Rispondi  A</translation>
    </message>
    <message>
        <source>Hang up  D</source>
        <translation>Riaggancia  D</translation>
    </message>
    <message>
        <source>Try the selected line</source>
        <translation>Prova la linea selezionata</translation>
    </message>
    <message>
        <source>The selected call</source>
        <translation>La chiamata selezionata</translation>
    </message>
    <message>
        <source>No line selected</source>
        <translation>Nessuna linea selezionata</translation>
    </message>
    <message>
        <source>Select a line.</source>
        <translation>Seleziona una linea.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Scrivi un numero.</translation>
    </message>
    <message>
        <source>Type a message.</source>
        <translation>Scrivi un messaggio.</translation>
    </message>
    <message>
        <source>Select a call.</source>
        <translation>Seleziona una chiamata.</translation>
    </message>
    <message>
        <source>No engine or no journal: nobody would carry it out.</source>
        <translation>Manca il motore o il registro: nessuno lo eseguirebbe.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prova</translation>
    </message>
    <message>
        <source>Test call  Ctrl+T</source>
        <translation>Chiamata di prova  Ctrl+T</translation>
    </message>
    <message>
        <source>Send the message  Ctrl+Enter</source>
        <translation>Invia il messaggio  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>LinkChart</name>
    <message>
        <source>{link}: the last ten minutes</source>
        <translation>{link}: gli ultimi dieci minuti</translation>
    </message>
    <message>
        <source>Select a link: its lag and what it tells show here.</source>
        <translation>Seleziona un collegamento: qui compaiono il suo ritardo e quanto racconta.</translation>
    </message>
    <message>
        <source>lag now {now}, worst {worst}</source>
        <translation>ritardo ora {now}, massimo {worst}</translation>
    </message>
    <message>
        <source>it tells no lag</source>
        <translation>non dice il suo ritardo</translation>
    </message>
    <message>
        <source>since this window opened</source>
        <translation>da quando è aperta questa finestra</translation>
    </message>
    <message>
        <source>Lag and changes over time</source>
        <translation>Ritardo e cambiamenti nel tempo</translation>
    </message>
    <message>
        <source>lag, ms</source>
        <translation>ritardo, ms</translation>
    </message>
    <message>
        <source>changes/s</source>
        <translation>cambiamenti/s</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Gaps today</source>
        <translation>Vuoti oggi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Collegamenti</translation>
    </message>
    <message>
        <source>No link is known yet</source>
        <translation>Ancora nessun collegamento noto</translation>
    </message>
    <message>
        <source>The engine tells of its links when it has started.</source>
        <translation>Il motore riferisce i suoi collegamenti quando è avviato.</translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation>Collega un Asterisk…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Links are described in {path}</source>
        <translation>I collegamenti sono descritti in {path}</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Apparecchiature</translation>
    </message>
    <message>
        <source>No lamps, relays or sensors</source>
        <translation>Nessuna lampada, relè o sensore</translation>
    </message>
    <message>
        <source>A link with the driver “modbus” brings them; the manual&apos;s page on equipment says how.</source>
        <translation>Li porta un collegamento con il driver «modbus»; la pagina del manuale sulle apparecchiature dice come.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Place</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminata</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>at the switch</source>
        <translation>nel centralino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Chiamato</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Parla con</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Squadra</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupazione</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perse</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Massima</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abband.</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Operatori</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attesa prevista</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>By record</source>
        <translation>Da registrazioni</translation>
    </message>
</context>
<context>
    <name>LoadPane</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>A rischio</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carico</translation>
    </message>
    <message>
        <source>No load</source>
        <translation>Nessun carico</translation>
    </message>
    <message>
        <source>Who has open tickets shows here.</source>
        <translation>Qui compare chi ha ticket aperti.</translation>
    </message>
    <message>
        <source>Load by person</source>
        <translation>Carico per persona</translation>
    </message>
</context>
<context>
    <name>MembershipSheet</name>
    <message>
        <source>Queues of {agent}</source>
        <translation>Code di {agent}</translation>
    </message>
    <message>
        <source>After the current &amp;call</source>
        <translation>Dopo la &amp;chiamata in corso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Change queues</source>
        <translation>Cambia code</translation>
    </message>
    <message>
        <source>penalty </source>
        <translation>penalità </translation>
    </message>
    <message>
        <source>Penalty in {queue}</source>
        <translation>Penalità in {queue}</translation>
    </message>
    <message>
        <source>The switch&apos;s own configuration puts the agent here</source>
        <translation>La configurazione del centralino mette qui l’operatore</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Files that were put into this one</source>
        <translation>Schede unite a questa</translation>
    </message>
    <message>
        <source>Files that may be the same customer</source>
        <translation>Schede che forse sono dello stesso cliente</translation>
    </message>
    <message>
        <source>Pairs of files</source>
        <translation>Coppie di schede</translation>
    </message>
    <message>
        <source>Keep the left one</source>
        <translation>Tieni quella a sinistra</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>Tieni quella a destra</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Separala di nuovo</translation>
    </message>
    <message>
        <source>No two files look like the same customer.</source>
        <translation>Nessuna coppia di schede sembra dello stesso cliente.</translation>
    </message>
    <message>
        <source>{name}: put together; every value of both is kept.</source>
        <translation>{name}: unite; ogni valore di entrambe è conservato.</translation>
    </message>
    <message>
        <source>{name}: taken apart again.</source>
        <translation>{name}: separate di nuovo.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Recapiti</translation>
    </message>
    <message>
        <source>How far all files are compared</source>
        <translation>A che punto è il confronto di tutte le schede</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Ferma la ricerca</translation>
    </message>
    <message>
        <source>Go on looking</source>
        <translation>Continua la ricerca</translation>
    </message>
    <message numerus="yes">
        <source>All files were compared: %n pair(s).</source>
        <translation>
            <numerusform>Confrontate tutte le schede: una coppia.</numerusform>
            <numerusform>Confrontate tutte le schede: %n coppie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} compared: %n pair(s) so far.</source>
        <translation>
            <numerusform>Confrontato il {share}: una coppia finora.</numerusform>
            <numerusform>Confrontato il {share}: %n coppie finora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) or name(s) of more than {most} files each left out.</source>
        <translation>
            <numerusform>Escluso un numero o nome comune a più di {most} schede.</numerusform>
            <numerusform>Esclusi %n numeri o nomi comuni a più di {most} schede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, less alike</source>
        <translation>
            <numerusform>… e un’altra, meno simile</numerusform>
            <numerusform>… e altre %n, meno simili</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>arrived on {0}, dialled {1}</source>
        <translation>arrivata su {0}, chiamato {1}</translation>
    </message>
    <message>
        <source>arrived on {0}</source>
        <translation>arrivata su {0}</translation>
    </message>
    <message>
        <source>joined {0} at position {1}</source>
        <translation>entrata in {0} al posto {1}</translation>
    </message>
    <message>
        <source>joined {0}</source>
        <translation>entrata in {0}</translation>
    </message>
    <message>
        <source>answered after {1} in {0} by {2}</source>
        <translation>risposta dopo {1} in {0} da {2}</translation>
    </message>
    <message>
        <source>answered after {1} in {0}</source>
        <translation>risposta dopo {1} in {0}</translation>
    </message>
    <message>
        <source>abandoned {0} after {1}</source>
        <translation>ha abbandonato {0} dopo {1}</translation>
    </message>
    <message>
        <source>timed out in {0} after {1}</source>
        <translation>tempo scaduto in {0} dopo {1}</translation>
    </message>
    <message>
        <source>left {0} after {1} with key {2}</source>
        <translation>uscita da {0} dopo {1} col tasto {2}</translation>
    </message>
    <message>
        <source>moved out of {0} after {1}</source>
        <translation>spostata da {0} dopo {1}</translation>
    </message>
    <message>
        <source>withdrawn from {0} after {1}</source>
        <translation>ritirata da {0} dopo {1}</translation>
    </message>
    <message>
        <source>the switch restarted; {0} after {1}</source>
        <translation>il centralino è ripartito; {0} dopo {1}</translation>
    </message>
    <message>
        <source>left {0} unobserved after {1}</source>
        <translation>uscita non osservata da {0} dopo {1}</translation>
    </message>
    <message>
        <source>talked {1} for {0}</source>
        <translation>ha parlato {1} per {0}</translation>
    </message>
    <message>
        <source>rang: {0}</source>
        <translation>squillo: {0}</translation>
    </message>
    <message>
        <source>talking: {0}</source>
        <translation>in linea: {0}</translation>
    </message>
    <message>
        <source>on hold: {0}</source>
        <translation>in attesa: {0}</translation>
    </message>
    <message>
        <source>dialled: {0}</source>
        <translation>chiamato: {0}</translation>
    </message>
    <message>
        <source>left: {0}</source>
        <translation>uscito: {0}</translation>
    </message>
    <message>
        <source>transferred by {0} to {1}</source>
        <translation>trasferita da {0} a {1}</translation>
    </message>
    <message>
        <source>transferred by {0} to {1} after consultation</source>
        <translation>trasferita da {0} a {1} dopo consultazione</translation>
    </message>
    <message>
        <source>joined with call {0}</source>
        <translation>unita alla chiamata {0}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminata</translation>
    </message>
    <message>
        <source>{0} listens</source>
        <translation>{0} ascolta</translation>
    </message>
    <message>
        <source>{0} whispers to the agent</source>
        <translation>{0} suggerisce all’operatore</translation>
    </message>
    <message>
        <source>{0} joined the call</source>
        <translation>{0} è entrato nella chiamata</translation>
    </message>
    <message>
        <source>now serves {0}</source>
        <translation>ora serve {0}</translation>
    </message>
    <message>
        <source>no longer serves {0}</source>
        <translation>non serve più {0}</translation>
    </message>
    <message>
        <source>did not answer {0} for {1}</source>
        <translation>non ha risposto a {0} per {1}</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>riepilogo</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>not ready: {0}</source>
        <translation>non pronto: {0}</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>disconnesso</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>stato sconosciuto</translation>
    </message>
    <message>
        <source>outcome by {0}: {1}</source>
        <translation>esito secondo {0}: {1}</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>ha chiesto aiuto</translation>
    </message>
    <message>
        <source>needs no help any more</source>
        <translation>non ha più bisogno di aiuto</translation>
    </message>
    <message>
        <source>its record came on {0}</source>
        <translation>la sua documentazione è arrivata da {0}</translation>
    </message>
    <message>
        <source>caller verified by {0}: {1} of {2} right</source>
        <translation>chiamante verificato da {0}: {1} giuste su {2}</translation>
    </message>
    <message>
        <source>caller not verified by {0}, {1} wrong</source>
        <translation>chiamante non verificato da {0}, {1} sbagliate</translation>
    </message>
    <message>
        <source>asked to the front: ticket {0} has run out</source>
        <translation>chiesto in testa alla coda: il ticket {0} è scaduto</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The journal is out of reach since {time}. What you see is as old as that; the engine goes on recording and nothing is lost. Trying again every few seconds.</source>
        <translation>Il giornale è irraggiungibile dalle {time}. Ciò che si vede è di allora; il motore continua a registrare e nulla va perso. Nuovo tentativo ogni pochi secondi.</translation>
    </message>
    <message>
        <source>No engine records since {time}. The switch goes on; what happens there is not seen. The journal is kept, and the first engine that returns takes over.</source>
        <translation>Nessun motore registra dalle {time}. Il centralino continua; ciò che vi accade non si vede. Il giornale è conservato e il primo motore che torna subentra.</translation>
    </message>
    <message>
        <source>The day so far is being told; the screen stands at {time}.</source>
        <translation>Si sta leggendo la giornata; lo schermo è alle {time}.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lettura del giornale…</translation>
    </message>
    <message>
        <source>“{link}” is lost: blind since {time}. Its calls go on unseen; the engine keeps trying to connect and then says what was missed.</source>
        <translation>“{link}” è perso: alla cieca dalle {time}. Le sue chiamate proseguono non viste; il motore continua a provare e poi dirà che cosa è sfuggito.</translation>
    </message>
    <message>
        <source>“{link}” is back. Blind {span}: {seen}; figures of that time are marked.</source>
        <translation>“{link}” è tornato. Alla cieca {span}: {seen}; i valori di quel tempo sono segnati.</translation>
    </message>
    <message>
        <source>This is the simulated call centre: everybody in it is invented, and every action works. </source>
        <translation>Questo è il call center simulato: tutti qui sono inventati e ogni azione funziona. </translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation>Collega un Asterisk…</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) unobserved</source>
        <translation>
            <numerusform>%n visita non osservata</numerusform>
            <numerusform>%n visite non osservate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{link}”: %n message(s) never arrived at {time}; figures of that time are marked.</source>
        <translation>
            <numerusform>“{link}”: %n messaggio mai arrivato alle {time}; i valori di quel tempo sono segnati.</numerusform>
            <numerusform>“{link}”: %n messaggi mai arrivati alle {time}; i valori di quel tempo sono segnati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSheet</name>
    <message>
        <source>Commands and their fate</source>
        <translation>Comandi e loro esito</translation>
    </message>
    <message>
        <source>Commands of the last hour</source>
        <translation>Comandi dell’ultima ora</translation>
    </message>
    <message>
        <source>Nothing was asked in the last hour</source>
        <translation>Nulla è stato chiesto nell’ultima ora</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Chiesto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Agent, queue, call, action, figure or screen</source>
        <translation>Operatore, coda, chiamata, azione, valore o schermata</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go · Esc close</source>
        <translation>↑ ↓ scegli · Invio vai · Esc chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type on</source>
        <translation>
            <numerusform>%n altro: continuare a scrivere</numerusform>
            <numerusform>altri %n: continuare a scrivere</numerusform>
        </translation>
    </message>
    <message>
        <source>on what is selected</source>
        <translation>su ciò che è selezionato</translation>
    </message>
    <message>
        <source>trunk of {link}</source>
        <translation>linea di {link}</translation>
    </message>
    <message>
        <source>waits in {queue}</source>
        <translation>attende in {queue}</translation>
    </message>
    <message>
        <source>call, {queue}</source>
        <translation>chiamata, {queue}</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>schermata</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation>Collega un Asterisk…</translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation>Storico delle chiamate</translation>
    </message>
    <message>
        <source>Commands and their fate</source>
        <translation>Comandi e loro esito</translation>
    </message>
    <message>
        <source>the whole centre</source>
        <translation>tutto il centro</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>passaporto</translation>
    </message>
    <message numerus="yes">
        <source>team, %n agent(s)</source>
        <translation>
            <numerusform>squadra, %n operatore</numerusform>
            <numerusform>squadra, %n operatori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>queue, %n waiting</source>
        <translation>
            <numerusform>coda, %n in attesa</numerusform>
            <numerusform>coda, %n in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Filter {list}</source>
        <translation>Filtra {list}</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Service level</source>
        <translation>Livello servizio</translation>
    </message>
    <message>
        <source>Service level of the day</source>
        <translation>Livello di servizio del giorno</translation>
    </message>
    <message>
        <source>Calls waiting</source>
        <translation>Chiamate in coda</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attesa massima</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attesa prevista</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abbandonate</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Abbandono</translation>
    </message>
    <message>
        <source>Average speed of answer (ASA)</source>
        <translation>Tempo medio di risposta (ASA)</translation>
    </message>
    <message>
        <source>Average time to abandon</source>
        <translation>Tempo medio di abbandono</translation>
    </message>
    <message>
        <source>Average handling time (AHT)</source>
        <translation>Tempo medio di gestione (AHT)</translation>
    </message>
    <message>
        <source>The share of calls answered within {seconds} s, of the last 30 minutes. A call counts at its service-level event: answer, abandon or the threshold passed, whichever comes first.</source>
        <translation>La quota di chiamate risposte entro {seconds} s, negli ultimi 30 minuti. Una chiamata conta al suo evento di servizio: risposta, abbandono o soglia superata, il primo che avviene.</translation>
    </message>
    <message>
        <source>The share of calls answered within {seconds} s, since the day began. A call counts at its service-level event: answer, abandon or the threshold passed, whichever comes first.</source>
        <translation>La quota di chiamate risposte entro {seconds} s, da inizio giornata. Una chiamata conta al suo evento di servizio: risposta, abbandono o soglia superata, il primo che avviene.</translation>
    </message>
    <message>
        <source>Calls in the queue now that no agent has answered.</source>
        <translation>Chiamate ora in coda a cui nessun operatore ha risposto.</translation>
    </message>
    <message>
        <source>The age of the oldest call that waits now.</source>
        <translation>L’età della chiamata che attende da più tempo.</translation>
    </message>
    <message>
        <source>The wait predicted for a call that joins now: calls ahead of it over the rate at which calls left the queue in the last 30 minutes.</source>
        <translation>L’attesa prevista per chi entra ora: le chiamate davanti divise per il ritmo con cui le chiamate hanno lasciato la coda negli ultimi 30 minuti.</translation>
    </message>
    <message>
        <source>Queue visits that began, one per join, those still waiting included; abandons under {short} s are left out.</source>
        <translation>Visite di coda iniziate, una per ingresso, comprese quelle in attesa; gli abbandoni sotto {short} s sono esclusi.</translation>
    </message>
    <message>
        <source>Visits that left the queue to an agent.</source>
        <translation>Visite che hanno lasciato la coda verso un operatore.</translation>
    </message>
    <message>
        <source>Callers who hung up before an agent answered, after {short} s or more. Time-outs, key exits, moves and withdrawals are counted apart.</source>
        <translation>Chiamanti che hanno riagganciato prima della risposta, dopo {short} s o più. Tempi scaduti, uscite con tasto, spostamenti e ritiri sono contati a parte.</translation>
    </message>
    <message>
        <source>Abandoned over offered.</source>
        <translation>Abbandonate su offerte.</translation>
    </message>
    <message>
        <source>The wait of all answered calls over their number. The clock starts when the call joins the queue; the time it rings at agents is part of it.</source>
        <translation>L’attesa di tutte le chiamate risposte divisa per il loro numero. Il tempo parte all’ingresso in coda e comprende lo squillo agli operatori.</translation>
    </message>
    <message>
        <source>The wait of all abandoned calls over their number.</source>
        <translation>L’attesa di tutte le chiamate abbandonate divisa per il loro numero.</translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up over the number of calls handled.</source>
        <translation>Conversazione, attesa e riepilogo diviso le chiamate gestite.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>the switch&apos;s own (Perf)</source>
        <translation>del centralino (Perf)</translation>
    </message>
    <message>
        <source>answered in time / answered</source>
        <translation>risposte in tempo / risposte</translation>
    </message>
    <message>
        <source>the switch&apos;s own (Perf2)</source>
        <translation>del centralino (Perf2)</translation>
    </message>
    <message>
        <source>(answered + abandoned in time) / (answered + abandoned)</source>
        <translation>(risposte + abbandonate in tempo) / (risposte + abbandonate)</translation>
    </message>
    <message>
        <source>answered in time / (all − abandoned in time)</source>
        <translation>risposte in tempo / (tutte − abbandonate in tempo)</translation>
    </message>
    <message>
        <source>answered in time / all</source>
        <translation>risposte in tempo / tutte</translation>
    </message>
    <message>
        <source>(answered + abandoned in time) / all</source>
        <translation>(risposte + abbandonate in tempo) / tutte</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>… in time</source>
        <translation>… in tempo</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abbandonata</translation>
    </message>
    <message>
        <source>short abandons</source>
        <translation>abbandoni brevi</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo scaduto</translation>
    </message>
    <message>
        <source>left by key</source>
        <translation>uscita con tasto</translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation>spostata da un supervisore</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritirata</translation>
    </message>
    <message>
        <source>switch restarted</source>
        <translation>centralino riavviato</translation>
    </message>
    <message>
        <source>unobserved</source>
        <translation>non osservate</translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation>ora in coda</translation>
    </message>
    <message>
        <source>… past the threshold</source>
        <translation>… oltre la soglia</translation>
    </message>
    <message>
        <source>still talking</source>
        <translation>ancora in linea</translation>
    </message>
    <message>
        <source>Perf</source>
        <translation>Perf</translation>
    </message>
    <message>
        <source>Perf2</source>
        <translation>Perf2</translation>
    </message>
    <message numerus="yes">
        <source>%n short abandon(s)</source>
        <translation>
            <numerusform>%n abbandono breve</numerusform>
            <numerusform>%n abbandoni brevi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unobserved</source>
        <translation>
            <numerusform>%n non osservata</numerusform>
            <numerusform>%n non osservate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by a restart of the switch</source>
        <translation>
            <numerusform>%n chiusa dal riavvio del centralino</numerusform>
            <numerusform>%n chiuse dal riavvio del centralino</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassportSheet</name>
    <message>
        <source>the whole centre</source>
        <translation>tutto il centro</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composto da</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) behind it</source>
        <translation>
            <numerusform>%n chiamata lo forma</numerusform>
            <numerusform>%n chiamate lo formano</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Target {percent} in {seconds} s, {variant}. Counted from {since} to {now}. Left out: {out}.</source>
        <translation>Obiettivo {percent} in {seconds} s, {variant}. Contato dalle {since} alle {now}. Esclusi: {out}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>Touches a gap: “{link}” told nothing from {since} to {until} ({why}).</source>
        <translation>Tocca un vuoto: “{link}” non ha detto nulla dalle {since} alle {until} ({why}).</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>  (shown)</source>
        <translation>  (mostrata)</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>short</source>
        <translation>breve</translation>
    </message>
    <message>
        <source>touches a gap</source>
        <translation>tocca un vuoto</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Parlato</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Switch&apos;s id</source>
        <translation>Id del centralino</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>The calls behind it</source>
        <translation>Le chiamate che lo formano</translation>
    </message>
    <message>
        <source>No calls behind it yet</source>
        <translation>Ancora nessuna chiamata</translation>
    </message>
    <message>
        <source>The switch has not told its counters yet</source>
        <translation>Il centralino non ha ancora dato i suoi contatori</translation>
    </message>
    <message>
        <source>They are read every few seconds while the link is up.</source>
        <translation>Si leggono ogni pochi secondi finché il collegamento è attivo.</translation>
    </message>
    <message>
        <source>The switch&apos;s own counters at {at}, beside ours since {since} (when it was connected or reset them).</source>
        <translation>I contatori del centralino alle {at}, accanto ai nostri dalle {since} (quando si è collegato o li ha azzerati).</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nostro</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Asterisk counts a call as completed when its conversation ends, and as abandoned whenever the caller leaves without an agent: time-outs, key exits and moves are among its abandons. Its Perf figures count since its last start or reset, ours since we are connected.</source>
        <translation>Asterisk conta una chiamata come completata quando la conversazione finisce, e come abbandonata ogni volta che il chiamante esce senza operatore: tempi scaduti, uscite con tasto e spostamenti sono tra i suoi abbandoni. I suoi valori Perf contano dall’ultimo avvio o azzeramento, i nostri da quando siamo collegati.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Confronta di nuovo</translation>
    </message>
    <message>
        <source>another span of time</source>
        <translation>un altro intervallo di tempo</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>non spiegato</translation>
    </message>
    <message>
        <source>by record</source>
        <translation>da documentazione</translation>
    </message>
</context>
<context>
    <name>PhonePane</name>
    <message>
        <source>My telephone</source>
        <translation>Il mio telefono</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>In questo stato da</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultazione</translation>
    </message>
    <message>
        <source>Nobody sits here yet</source>
        <translation>Qui non siede ancora nessuno</translation>
    </message>
    <message>
        <source>Choose the agent: Ctrl+U</source>
        <translation>Scegli l&apos;agente: Ctrl+U</translation>
    </message>
    <message>
        <source>{agent} hands this over to you</source>
        <translation>{agent} te la passa</translation>
    </message>
    <message>
        <source>The customer hears music while it rings</source>
        <translation>Il cliente sente la musica mentre squilla</translation>
    </message>
    <message>
        <source>The customer waits: hand over, make a conference, or go back</source>
        <translation>Il cliente aspetta: passa la chiamata, fai una conferenza o torna da lui</translation>
    </message>
    <message>
        <source>You talk with {agent}; the customer waits</source>
        <translation>In linea c&apos;è {agent}; il cliente è in attesa</translation>
    </message>
    <message>
        <source>After-call work until {time}</source>
        <translation>Lavoro dopo chiamata fino alle {time}</translation>
    </message>
    <message>
        <source>The next call shows here, with the caller&apos;s file</source>
        <translation>Qui compare la prossima chiamata, con la scheda del chiamante</translation>
    </message>
</context>
<context>
    <name>Plant</name>
    <message>
        <source>off</source>
        <translation>spento</translation>
    </message>
    <message>
        <source>on</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>slow flashing</source>
        <translation>lampeggio lento</translation>
    </message>
    <message>
        <source>fast flashing</source>
        <translation>lampeggio rapido</translation>
    </message>
    <message>
        <source>shows: nothing known</source>
        <translation>mostra: nulla di noto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>no number: {raw}</source>
        <translation>non è un numero: {raw}</translation>
    </message>
</context>
<context>
    <name>Presses</name>
    <message>
        <source>The journal is out of reach: nothing can be asked</source>
        <translation>Il giornale è irraggiungibile: nulla si può chiedere</translation>
    </message>
    <message>
        <source>No engine runs: nobody would carry it out</source>
        <translation>Nessun motore attivo: nessuno lo eseguirebbe</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numero o nome</translation>
    </message>
    <message>
        <source>Not ready: why?</source>
        <translation>Non pronto: perché?</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Non pronto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No outcome: take it back</source>
        <translation>Nessun esito: ritiralo</translation>
    </message>
    <message>
        <source>There are no outcomes: write [[outcome]] into the site&apos;s desk.toml</source>
        <translation>Non ci sono esiti: scrivi [[outcome]] nel desk.toml della sede</translation>
    </message>
    <message>
        <source>Now: {outcome}</source>
        <translation>Ora: {outcome}</translation>
    </message>
    <message>
        <source>How did the call end?</source>
        <translation>Com&apos;è finita la chiamata?</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Type the value{unit}, then Enter</source>
        <translation>Scrivere il valore{unit}, poi Invio</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions of a product</source>
        <translation>Domande di un prodotto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>A kind of (value)</source>
        <translation>Una specie di (valore)</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Aggiungi un&apos;opzione</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nuova domanda</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sì o no</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>una fra più</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>words</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>Kept: the guide asks it from now on.</source>
        <translation>Conservata: la guida la fa da adesso.</translation>
    </message>
    <message>
        <source>as the guide would ask it</source>
        <translation>come la farebbe la guida</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome breve</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Si risponde con</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Half alike when so far apart</source>
        <translation>Simili a metà a questa distanza</translation>
    </message>
    <message>
        <source>Trouble of an answer (1: a glance)</source>
        <translation>Fatica di una risposta (1: un&apos;occhiata)</translation>
    </message>
    <message>
        <source>How much it says (1: as usual)</source>
        <translation>Quanto dice (1: come di solito)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Schermate</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Ended</source>
        <translation>Finita</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>RecentPane</name>
    <message>
        <source>Handled lately</source>
        <translation>Gestite di recente</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ancora nessuna chiamata</translation>
    </message>
    <message>
        <source>Calls you handled in the last hour show here.</source>
        <translation>Qui compaiono le chiamate che hai gestito nell&apos;ultima ora.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{links} tells of a call only when it is over: who waits, who talks and who is free there is not seen.</source>
        <translation>{links} comunica una chiamata solo quando è finita: chi attende, chi parla e chi è libero lì non si vede.</translation>
    </message>
    <message>
        <source>{count} by record</source>
        <translation>{count} da documentazione</translation>
    </message>
    <message>
        <source>Known only by records after the call: {count} of the calls behind it ({links}).</source>
        <translation>Note solo dalla documentazione a fine chiamata: {count} delle chiamate su cui si basa ({links}).</translation>
    </message>
    <message>
        <source>the year was inferred</source>
        <translation>l&apos;anno è stato dedotto</translation>
    </message>
    <message>
        <source>times are exact to the minute</source>
        <translation>gli orari sono precisi al minuto</translation>
    </message>
    <message>
        <source>it fell into the hour in which the clocks change</source>
        <translation>è caduta nell&apos;ora del cambio dell&apos;ora legale</translation>
    </message>
    <message>
        <source>the switch&apos;s clock runs ahead</source>
        <translation>l&apos;orologio della centrale è avanti</translation>
    </message>
    <message>
        <source>its last part never came</source>
        <translation>la sua ultima parte non è mai arrivata</translation>
    </message>
    <message>
        <source>Known only by the switch&apos;s record, after the call was over.</source>
        <translation>Nota solo dalla documentazione della centrale, a chiamata finita.</translation>
    </message>
    <message>
        <source>readable text</source>
        <translation>testo leggibile</translation>
    </message>
    <message>
        <source>text with damaged characters: noise, or a wrong frame</source>
        <translation>testo con caratteri danneggiati: disturbi, o formato errato</translation>
    </message>
    <message>
        <source>wrong speed likely</source>
        <translation>velocità probabilmente errata</translation>
    </message>
    <message>
        <source>wrong parity likely</source>
        <translation>parità probabilmente errata</translation>
    </message>
    <message>
        <source>no text at all</source>
        <translation>nessun testo</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muta</translation>
    </message>
    <message>
        <source>the other end is slower</source>
        <translation>l&apos;altro capo è più lento</translation>
    </message>
    <message>
        <source>the other end is faster</source>
        <translation>l&apos;altro capo è più veloce</translation>
    </message>
    <message>
        <source>the other end sends seven bits, even parity</source>
        <translation>l&apos;altro capo trasmette sette bit, parità pari</translation>
    </message>
    <message>
        <source>the other end sends seven bits, odd parity</source>
        <translation>l&apos;altro capo trasmette sette bit, parità dispari</translation>
    </message>
    <message>
        <source>the other end sends seven bits, mark parity</source>
        <translation>l&apos;altro capo trasmette sette bit, parità mark</translation>
    </message>
    <message>
        <source>another call&apos;s record is the same; told apart by when they came</source>
        <translation>la registrazione di un&apos;altra chiamata è identica; distinte da quando sono arrivate</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Ticket {number} was changed meanwhile ({changes}). Nothing was overwritten: look at it.</source>
        <translation>Il ticket {number} è stato modificato nel frattempo ({changes}). Nulla è stato sovrascritto: guardarlo.</translation>
    </message>
    <message>
        <source>the name is missing: a file needs one</source>
        <translation>manca il nome: una scheda ne ha bisogno</translation>
    </message>
    <message>
        <source>born: “{given}” is not a date like 1970-12-31</source>
        <translation>data di nascita: «{given}» non è una data come 1970-12-31</translation>
    </message>
    <message>
        <source>contacts: an entry is empty; give a number or an address, or take it out</source>
        <translation>recapiti: una voce è vuota; dare un numero o un indirizzo, oppure toglierla</translation>
    </message>
    <message>
        <source>consents: an entry does not say what for</source>
        <translation>consensi: una voce non dice per che cosa</translation>
    </message>
    <message>
        <source>the note is empty: nothing was written</source>
        <translation>la nota è vuota: non si è scritto nulla</translation>
    </message>
    <message>
        <source>the note has {letters} letters, at most {most} are kept: nothing was written</source>
        <translation>la nota ha {letters} caratteri, se ne conservano al massimo {most}: non si è scritto nulla</translation>
    </message>
    <message>
        <source>{part}: {letters} letters, at most {most} are kept: nothing was written</source>
        <translation>{part}: {letters} caratteri, se ne conservano al massimo {most}: non si è scritto nulla</translation>
    </message>
    <message>
        <source>{part}: {count} entries, at most {most} are kept</source>
        <translation>{part}: {count} voci, se ne conservano al massimo {most}</translation>
    </message>
    <message>
        <source>a call of this customer is going on: nothing was erased; do it when the call has ended</source>
        <translation>è in corso una chiamata di questo cliente: non si è cancellato nulla; farlo a chiamata finita</translation>
    </message>
    <message>
        <source>somebody changed this file meanwhile: nothing was erased, do it again</source>
        <translation>qualcuno ha modificato questa scheda nel frattempo: non si è cancellato nulla, rifarlo</translation>
    </message>
    <message>
        <source>there was no import “{name}”</source>
        <translation>non c&apos;è stata un&apos;importazione «{name}»</translation>
    </message>
    <message>
        <source>a file cannot be merged with itself</source>
        <translation>una scheda non si può unire a sé stessa</translation>
    </message>
    <message>
        <source>this file was not merged into another</source>
        <translation>questa scheda non è stata unita a un&apos;altra</translation>
    </message>
    <message>
        <source>the file it is part of was itself merged into another: take that back first</source>
        <translation>la scheda di cui fa parte è stata a sua volta unita a un&apos;altra: ritirare prima quella unione</translation>
    </message>
    <message>
        <source>the customer number “{given}” is another file&apos;s by now: nothing was changed</source>
        <translation>il codice cliente «{given}» è ormai di un&apos;altra scheda: non si è modificato nulla</translation>
    </message>
    <message>
        <source>{who} changed one of the files meanwhile: nothing was merged</source>
        <translation>{who} ha modificato una delle schede nel frattempo: non si è unito nulla</translation>
    </message>
    <message>
        <source>there is no customer “{name}”</source>
        <translation>non c&apos;è un cliente «{name}»</translation>
    </message>
    <message>
        <source>this customer&apos;s file was erased</source>
        <translation>la scheda di questo cliente è stata cancellata</translation>
    </message>
    <message>
        <source>what is searched for has {letters:,} letters; at most {most:,} are compared</source>
        <translation>ciò che si cerca ha {letters:,} caratteri; se ne confrontano al massimo {most:,}</translation>
    </message>
    <message>
        <source>{who} changed this file meanwhile: nothing was written</source>
        <translation>{who} ha modificato questa scheda nel frattempo: non si è scritto nulla</translation>
    </message>
    <message>
        <source>the customer number “{given}” is in the file of {name} already</source>
        <translation>il codice cliente «{given}» è già nella scheda di {name}</translation>
    </message>
    <message>
        <source>this desk has tickets already: a demonstration fills an empty one only</source>
        <translation>qui ci sono già dei ticket: una dimostrazione ne riempie solo uno vuoto</translation>
    </message>
    <message>
        <source>Somebody else went on with this diagnosis meanwhile. Read it anew, then decide.</source>
        <translation>Qualcun altro ha proseguito questa diagnosi nel frattempo. Rileggerla, poi decidere.</translation>
    </message>
    <message>
        <source>There is no such diagnosis (any more).</source>
        <translation>Questa diagnosi non c&apos;è (più).</translation>
    </message>
    <message>
        <source>That case is not there any more.</source>
        <translation>Quel caso non c&apos;è più.</translation>
    </message>
    <message>
        <source>A case with the id {name} is there already; nothing was written.</source>
        <translation>C&apos;è già un caso con l&apos;identificativo {name}; non si è scritto nulla.</translation>
    </message>
    <message>
        <source>That case is not there any more; nothing was counted.</source>
        <translation>Quel caso non c&apos;è più; non si è contato nulla.</translation>
    </message>
    <message>
        <source>Somebody else changed this case meanwhile. Yours is not kept: read it anew, then decide.</source>
        <translation>Qualcun altro ha modificato questo caso nel frattempo. Il proprio non è conservato: rileggerlo, poi decidere.</translation>
    </message>
    <message>
        <source>That case is not there any more; nothing was written.</source>
        <translation>Quel caso non c&apos;è più; non si è scritto nulla.</translation>
    </message>
    <message>
        <source>Somebody else wrote this question meanwhile. Yours is not kept: read it anew.</source>
        <translation>Qualcun altro ha scritto questa domanda nel frattempo. La propria non è conservata: rileggerla.</translation>
    </message>
    <message>
        <source>Somebody else wrote this article meanwhile. Yours is not kept: read theirs, then decide.</source>
        <translation>Qualcun altro ha scritto questo articolo nel frattempo. Il proprio non è conservato: leggere il loro, poi decidere.</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: there is nothing to escalate</source>
        <translation>il ticket {number} è nello stato «{status}»: non c&apos;è nulla da inoltrare</translation>
    </message>
    <message>
        <source>an escalation asks a team (functional) or a person (hierarchical)</source>
        <translation>un inoltro chiede a un gruppo (funzionale) o a una persona (gerarchico)</translation>
    </message>
    <message>
        <source>there is no such escalation</source>
        <translation>questo inoltro non c&apos;è</translation>
    </message>
    <message>
        <source>this escalation is {escalation} already</source>
        <translation>questo inoltro è già nello stato «{escalation}»</translation>
    </message>
    <message>
        <source>ticket {number} has itself been merged into another</source>
        <translation>il ticket {number} è stato a sua volta unito a un altro</translation>
    </message>
    <message>
        <source>ticket {number} is below one of these</source>
        <translation>il ticket {number} sta sotto uno di questi</translation>
    </message>
    <message>
        <source>ticket {number} has been merged already</source>
        <translation>il ticket {number} è già stato unito</translation>
    </message>
    <message>
        <source>ticket {number} is closed: open it again to merge it</source>
        <translation>il ticket {number} è chiuso: riaprirlo per unirlo</translation>
    </message>
    <message>
        <source>not all of these steps are ticket {number}&apos;s</source>
        <translation>non tutti questi passi sono del ticket {number}</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a ticket that can be changed</source>
        <translation>«{field}» non è un campo di un ticket che si possa modificare</translation>
    </message>
    <message>
        <source>a result is one of {known}, not “{given}”</source>
        <translation>un esito è uno di {known}, non «{given}»</translation>
    </message>
    <message>
        <source>the file has {size:,} bytes; at most {most:,} can be attached</source>
        <translation>il file ha {size:,} byte; se ne possono allegare al massimo {most:,}</translation>
    </message>
    <message>
        <source>ticket {number} is not waiting: it is {status}</source>
        <translation>il ticket {number} non è in attesa: è nello stato «{status}»</translation>
    </message>
    <message>
        <source>ticket {number} is not over: it is {status}</source>
        <translation>il ticket {number} non è finito: è nello stato «{status}»</translation>
    </message>
    <message>
        <source>ticket {number} is {status} already</source>
        <translation>il ticket {number} è già nello stato «{status}»</translation>
    </message>
    <message>
        <source>a priority is 1 (highest) to 5</source>
        <translation>una priorità va da 1 (la più alta) a 5</translation>
    </message>
    <message>
        <source>a ticket is one of {known}, not “{given}”</source>
        <translation>un ticket è uno di {known}, non «{given}»</translation>
    </message>
    <message>
        <source>ticket {number} cannot be below itself</source>
        <translation>il ticket {number} non può stare sotto sé stesso</translation>
    </message>
    <message>
        <source>“{field}” is a whole number from 1 to 9, not {given!r}</source>
        <translation>«{field}» è un numero intero da 1 a 9, non {given!r}</translation>
    </message>
    <message>
        <source>“{field}” is a text, not {given!r}</source>
        <translation>«{field}» è un testo, non {given!r}</translation>
    </message>
    <message>
        <source>“{field}” is 1 (high), 2 or 3 (low), not {given!r}</source>
        <translation>«{field}» è 1 (alto), 2 o 3 (basso), non {given!r}</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: there is nothing to hand over</source>
        <translation>il ticket {number} è nello stato «{status}»: non c&apos;è nulla da affidare</translation>
    </message>
    <message>
        <source>ticket {number} is out already: take it back first</source>
        <translation>il ticket {number} è già fuori: riprenderlo prima</translation>
    </message>
    <message>
        <source>this hand-over is {out}: it cannot become {out_next}</source>
        <translation>questo affidamento è nello stato «{out}»: non può passare a «{out_next}»</translation>
    </message>
    <message>
        <source>this hand-over is {out}: nobody is to be chased</source>
        <translation>questo affidamento è nello stato «{out}»: non c&apos;è nessuno da sollecitare</translation>
    </message>
    <message>
        <source>there is no such hand-over</source>
        <translation>questo affidamento non c&apos;è</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: nobody need go</source>
        <translation>il ticket {number} è nello stato «{status}»: nessuno deve andarci</translation>
    </message>
    <message>
        <source>there is no such visit</source>
        <translation>questa visita non c&apos;è</translation>
    </message>
    <message>
        <source>the visit was changed meanwhile; nothing was overwritten. Look at it, then decide</source>
        <translation>la visita è stata modificata nel frattempo; nulla è stato sovrascritto. Guardarla, poi decidere</translation>
    </message>
    <message>
        <source>“{field}” of a visit cannot be changed</source>
        <translation>«{field}» di una visita non si può modificare</translation>
    </message>
    <message>
        <source>this visit is {visit}: it cannot become {visit_next}</source>
        <translation>questa visita è nello stato «{visit}»: non può passare a «{visit_next}»</translation>
    </message>
    <message>
        <source>there is no organisation “{name}”; the settings know {known}</source>
        <translation>non c&apos;è un&apos;organizzazione «{name}»; le impostazioni conoscono {known}</translation>
    </message>
    <message>
        <source>the window of a visit ends after it begins and is no longer than a day</source>
        <translation>la fascia di una visita finisce dopo l&apos;inizio e non dura più di un giorno</translation>
    </message>
    <message>
        <source>there is no ticket “{ticket}”</source>
        <translation>non c&apos;è un ticket «{ticket}»</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: it cannot become {becomes}</source>
        <translation>il ticket {number} è nello stato «{status}»: non può passare a «{becomes}»</translation>
    </message>
    <message>
        <source>there is no such attachment</source>
        <translation>questo allegato non c&apos;è</translation>
    </message>
    <message>
        <source>the settings know no organisation “{name}” any more</source>
        <translation>le impostazioni non conoscono più un&apos;organizzazione «{name}»</translation>
    </message>
    <message>
        <source>say to whom: an owner, a team, or both</source>
        <translation>dire a chi: un incaricato, un gruppo, o entrambi</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: open it again to give it to somebody</source>
        <translation>il ticket {number} è nello stato «{status}»: riaprirlo per darlo a qualcuno</translation>
    </message>
    <message>
        <source>{what} has {letters:,} letters; at most {most:,} can be kept: attach it as a file</source>
        <translation>{what} ha {letters:,} caratteri; se ne conservano al massimo {most:,}: allegarlo come file</translation>
    </message>
    <message>
        <source>{what} has {letters:,} letters; it is a word of at most {most}</source>
        <translation>{what} ha {letters:,} caratteri; ne può avere al massimo {most}</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>il testo</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>il nome</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l&apos;indirizzo</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>l&apos;esito</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>il motivo</translation>
    </message>
    <message>
        <source>the technician</source>
        <translation>il tecnico</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>Files that are due to be erased</source>
        <translation>Schede da cancellare per scadenza</translation>
    </message>
    <message>
        <source>Files that are due</source>
        <translation>Schede in scadenza</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>So che non si può tornare indietro</translation>
    </message>
    <message>
        <source>How many are erased</source>
        <translation>Quante sono cancellate</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Erase what is ticked</source>
        <translation>Cancella le schede spuntate</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message numerus="yes">
        <source>Nobody called, wrote or changed anything about them for %n month(s).</source>
        <translation>
            <numerusform>Da %n mese nessuno ha chiamato, scritto o cambiato nulla su di loro.</numerusform>
            <numerusform>Da %n mesi nessuno ha chiamato, scritto o cambiato nulla su di loro.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is set: write months under [retention] in the site&apos;s identity.toml.</source>
        <translation>Nessuna regola: scrivi months sotto [retention] nell&apos;identity.toml della sede.</translation>
    </message>
    <message>
        <source>Of each goes the file, notes, words in tickets, number and name everywhere; figures stay, nameless.</source>
        <translation>Di ciascuno vanno via scheda, note, parole nei ticket, numero e nome ovunque; le cifre restano, senza nome.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Ricerca …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are due</source>
        <translation>
            <numerusform>%n scheda è in scadenza</numerusform>
            <numerusform>%n schede sono in scadenza</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is due.</source>
        <translation>Nessuna scheda è in scadenza.</translation>
    </message>
    <message>
        <source> (the first; more come after these)</source>
        <translation> (i primi; dopo ne vengono altri)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>Stopped. </source>
        <translation>Fermato. </translation>
    </message>
    <message>
        <source> Not erased: {kept}</source>
        <translation> Non cancellati: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) erased.</source>
        <translation>
            <numerusform>%n scheda cancellata.</numerusform>
            <numerusform>%n schede cancellate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files nobody hears of for that long show here, to be looked through before they go.</source>
        <translation>Qui appaiono le schede di cui da tanto non si sa nulla, da guardare prima che vadano.</translation>
    </message>
</context>
<context>
    <name>ReviseSheet</name>
    <message>
        <source>It helped, with changes</source>
        <translation>È servito, con modifiche</translation>
    </message>
    <message>
        <source>What was really done, one step a line</source>
        <translation>Che cosa si è fatto davvero, un passo per riga</translation>
    </message>
    <message>
        <source>What it really was</source>
        <translation>Che cosa era davvero</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In parole</translation>
    </message>
    <message>
        <source>It helped so</source>
        <translation>Così è servito</translation>
    </message>
    <message>
        <source>It is kept as a case of its own; the one it came from stays as it was.</source>
        <translation>Si conserva come caso a sé; quello d&apos;origine resta com&apos;era.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Cambiato: {what}</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ancora nulla è cambiato.</translation>
    </message>
    <message>
        <source>another diagnosis</source>
        <translation>un&apos;altra diagnosi</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>un altro ordine</translation>
    </message>
    <message>
        <source>added “{step}”</source>
        <translation>aggiunto «{step}»</translation>
    </message>
    <message>
        <source>left out “{step}”</source>
        <translation>omesso «{step}»</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a call</source>
        <translation>una chiamata</translation>
    </message>
    <message>
        <source>Leave the call of {agent}</source>
        <translation>Esci dalla chiamata di {agent}</translation>
    </message>
    <message>
        <source>Take {caller} over</source>
        <translation>Subentra con {caller}</translation>
    </message>
    <message>
        <source>Hang {caller} up</source>
        <translation>Riaggancia {caller}</translation>
    </message>
    <message>
        <source>Transfer {caller} to {to}</source>
        <translation>Trasferisci {caller} a {to}</translation>
    </message>
    <message>
        <source>Move {caller} to {queue}</source>
        <translation>Sposta {caller} in {queue}</translation>
    </message>
    <message>
        <source>Give {caller} to {agent}</source>
        <translation>Assegna {caller} a {agent}</translation>
    </message>
    <message>
        <source>Move {caller} to the front</source>
        <translation>Porta {caller} in testa</translation>
    </message>
    <message>
        <source>Withdraw {caller}</source>
        <translation>Ritira {caller}</translation>
    </message>
    <message>
        <source>Ready: {agent}</source>
        <translation>Pronto: {agent}</translation>
    </message>
    <message>
        <source>Pause {agent}</source>
        <translation>Pausa per {agent}</translation>
    </message>
    <message>
        <source>Log {agent} out</source>
        <translation>Disconnetti {agent}</translation>
    </message>
    <message>
        <source>{agent} joins {queue}</source>
        <translation>{agent} entra in {queue}</translation>
    </message>
    <message>
        <source>{agent} leaves {queue}</source>
        <translation>{agent} lascia {queue}</translation>
    </message>
    <message>
        <source>Penalty {penalty} for {agent} in {queue}</source>
        <translation>Penalità {penalty} per {agent} in {queue}</translation>
    </message>
    <message>
        <source>Call {to} on line {trunk}</source>
        <translation>Chiama {to} sulla linea {trunk}</translation>
    </message>
    <message>
        <source>Answer {caller}</source>
        <translation>Rispondi a {caller}</translation>
    </message>
    <message>
        <source>Send a message to {to} on line {trunk}</source>
        <translation>Invia un messaggio a {to} dalla linea {trunk}</translation>
    </message>
    <message>
        <source>Cancel: {other}</source>
        <translation>Annulla: {other}</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>Prendi in carico l’allarme</translation>
    </message>
    <message>
        <source>Shelve the alarm</source>
        <translation>Sospendi l’allarme</translation>
    </message>
    <message>
        <source>{words}, after the call</source>
        <translation>{words}, dopo la chiamata</translation>
    </message>
    <message>
        <source>Listen to {agent}</source>
        <translation>Ascolta {agent}</translation>
    </message>
    <message>
        <source>Whisper to {agent}</source>
        <translation>Suggerisci a {agent}</translation>
    </message>
    <message>
        <source>Barge in on {agent}</source>
        <translation>Inclusione con {agent}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>chiesto</translation>
    </message>
    <message>
        <source>pending until the call ends</source>
        <translation>in sospeso fino a fine chiamata</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>rifiutato: {why}</translation>
    </message>
    <message>
        <source>not seen in time: {why}</source>
        <translation>non visto in tempo: {why}</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annulla</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettato</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>{point}: {pattern}</source>
        <translation>{point}: {pattern}</translation>
    </message>
    <message>
        <source>Take {device} by hand</source>
        <translation>Prendi {device} in manuale</translation>
    </message>
    <message>
        <source>Give {device} back to the house</source>
        <translation>Ridai {device} al sistema</translation>
    </message>
    <message>
        <source>Arm {point}</source>
        <translation>Arma {point}</translation>
    </message>
    <message>
        <source>Throw {point}</source>
        <translation>Commuta {point}</translation>
    </message>
    <message>
        <source>Restore {point}</source>
        <translation>Ripristina {point}</translation>
    </message>
    <message>
        <source>{agent} answers {caller}</source>
        <translation>{agent} risponde a {caller}</translation>
    </message>
    <message>
        <source>Hold {caller}</source>
        <translation>Metti in attesa {caller}</translation>
    </message>
    <message>
        <source>Retrieve {caller}</source>
        <translation>Riprendi {caller}</translation>
    </message>
    <message>
        <source>{agent} calls {to}</source>
        <translation>{agent} chiama {to}</translation>
    </message>
    <message>
        <source>{agent} consults {to} about {caller}</source>
        <translation>{agent} consulta {to} per {caller}</translation>
    </message>
    <message>
        <source>{agent} hands {caller} over</source>
        <translation>{agent} passa {caller}</translation>
    </message>
    <message>
        <source>Conference with {caller}</source>
        <translation>Conferenza con {caller}</translation>
    </message>
    <message>
        <source>{agent} goes back to {caller}</source>
        <translation>{agent} torna a {caller}</translation>
    </message>
    <message>
        <source>{agent} ends the wrap-up</source>
        <translation>{agent} termina il riepilogo</translation>
    </message>
    <message>
        <source>Outcome of {caller}: {code}</source>
        <translation>Esito di {caller}: {code}</translation>
    </message>
    <message>
        <source>{agent} asks for help</source>
        <translation>{agent} chiede aiuto</translation>
    </message>
    <message>
        <source>{agent} needs no help any more</source>
        <translation>{agent} non ha più bisogno di aiuto</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>e.g. PJSIP/900</source>
        <translation>es. PJSIP/900</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>come il sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>chiaro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>scuro</translation>
    </message>
    <message>
        <source>Sound for alarms that nobody takes</source>
        <translation>Suono per gli allarmi che nessuno prende</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sede</translation>
    </message>
    <message>
        <source>Your &amp;telephone</source>
        <translation>Il suo &amp;telefono</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Collegamenti</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>File delle impostazioni</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Giornale</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Un’altra lingua vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Il suo telefono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aspetto</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Whom it concerns</source>
        <translation>Chi riguarda</translation>
    </message>
    <message>
        <source>Why (goes into the journal)</source>
        <translation>Perché (va nel giornale)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>After the current &amp;call</source>
        <translation>Dopo la &amp;chiamata in corso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Take it back from the shelf</source>
        <translation>Riattiva</translation>
    </message>
    <message>
        <source>Shelve: {alarm}</source>
        <translation>Sospendi: {alarm}</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>It neither shows nor sounds until then; it stays in the list and in the journal.</source>
        <translation>Fino ad allora non appare né suona; resta nell’elenco e nel giornale.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Per quanto tempo</translation>
    </message>
</context>
<context>
    <name>SitePassport</name>
    <message>
        <source>Surroundings</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Trunk in use</source>
        <translation>Linea in uso</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>Visto oggi</translation>
    </message>
    <message>
        <source>Calls that hold this trunk now, of as many as it can carry, as far as its switch says.</source>
        <translation>Le chiamate che ora occupano questa linea, su quante ne può portare, per quanto ne dice il centralino.</translation>
    </message>
    <message>
        <source>The share of today in which the link told what its switch does. Of the rest nothing is known.</source>
        <translation>La parte della giornata in cui il collegamento ha detto che cosa fa il suo centralino. Del resto non si sa nulla.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>Not seen from {since} to {until}: {why}</source>
        <translation>Non visto dalle {since} alle {until}: {why}</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>since</source>
        <translation>da</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>centralino</translation>
    </message>
    <message>
        <source>switch runs since</source>
        <translation>centralino attivo dalle</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>non più noto</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in servizio</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fuori servizio</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rete</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) on it</source>
        <translation>
            <numerusform>%n chiamata in corso</numerusform>
            <numerusform>%n chiamate in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>Call: {who}</source>
        <translation>Chiamata: {who}</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>{site} · station – Centralino</source>
        <translation>{site} · postazione – Centralino</translation>
    </message>
    <message>
        <source>Tickets you have taken show here, the next due first.</source>
        <translation>Qui compaiono i ticket che hai preso, prima quelli che scadono prima.</translation>
    </message>
    <message>
        <source>My open tickets</source>
        <translation>I miei ticket aperti</translation>
    </message>
    <message>
        <source>What you ask of the telephone shows here, with its fate.</source>
        <translation>Qui compare ciò che chiedi al telefono, con il suo esito.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>The calls of this agent&apos;s telephone show here. It is remembered on this workstation.</source>
        <translation>Qui compaiono le chiamate del telefono di questo agente. La scelta resta su questa postazione.</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Chi siede qui?</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Sono io</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>There are no forms: put one into the folder “forms” of the data folder</source>
        <translation>Non ci sono moduli: mettine uno nella cartella “forms” della cartella dati</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>Quale modulo?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aprilo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Nessun ticket aperto</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>I miei ticket</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Gestite</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>I miei numeri</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Not asked: {why}</source>
        <translation>Non chiesto: {why}</translation>
    </message>
    <message>
        <source>Open a ticket first (Ctrl+T): the steps go into it</source>
        <translation>Prima apri un ticket (Ctrl+T): i passi vanno lì</translation>
    </message>
</context>
<context>
    <name>SupervisorWindow</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>What you ask for shows here, with its fate.</source>
        <translation>Ciò che si chiede appare qui, con il suo esito.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Operatori</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Allarmi</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Collegamenti</translation>
    </message>
    <message>
        <source>Acknowledge	A</source>
        <translation>Prendi in carico	A</translation>
    </message>
    <message>
        <source>Shelve…	V</source>
        <translation>Sospendi…	V</translation>
    </message>
    <message>
        <source>Select an alarm first</source>
        <translation>Prima selezionare un allarme</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conoscenza</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>not seen</source>
        <translation>non visto</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letto</translation>
    </message>
    <message>
        <source>does not obey</source>
        <translation>non ubbidisce</translation>
    </message>
    <message>
        <source>the trunks lead to the switch</source>
        <translation>le linee vanno al centralino</translation>
    </message>
    <message>
        <source>the trunks lead past the switch</source>
        <translation>le linee aggirano il centralino</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>dalle {time}</translation>
    </message>
</context>
<context>
    <name>SurroundingsGrid</name>
    <message>
        <source>Surroundings</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Detto da</translation>
    </message>
    <message>
        <source>No device says what surrounds this switch. Give one serves = “{link}” in the settings of its bus: its room, its mains and its battery stand here then.</source>
        <translation>Nessun dispositivo dice che cosa c&apos;è intorno a questo centralino. Date a uno serves = “{link}” nelle impostazioni del suo bus: qui staranno allora il locale, la rete elettrica e la batteria.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} di {all}</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>No agents to show</source>
        <translation>Nessun operatore da mostrare</translation>
    </message>
    <message>
        <source>Agents show as soon as a switch reports them. Is a filter set?</source>
        <translation>Gli operatori appaiono appena un centralino li riferisce. C’è un filtro?</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Operatori</translation>
    </message>
    <message>
        <source>No queues to show</source>
        <translation>Nessuna coda da mostrare</translation>
    </message>
    <message>
        <source>Queues show as soon as a switch reports them. Is a filter set?</source>
        <translation>Le code appaiono appena un centralino le riferisce. C’è un filtro?</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>No calls to show</source>
        <translation>Nessuna chiamata da mostrare</translation>
    </message>
    <message>
        <source>Calls show while they last and for an hour after. Is a filter set?</source>
        <translation>Le chiamate appaiono mentre durano e per un’ora dopo. C’è un filtro?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>the other end is slower</source>
        <translation>l’altro capo è più lento</translation>
    </message>
    <message>
        <source>the other end is faster</source>
        <translation>l’altro capo è più veloce</translation>
    </message>
    <message>
        <source>seven bits, even parity</source>
        <translation>sette bit, parità pari</translation>
    </message>
    <message>
        <source>seven bits, odd parity</source>
        <translation>sette bit, parità dispari</translation>
    </message>
    <message>
        <source>seven bits, mark parity</source>
        <translation>sette bit, parità mark</translation>
    </message>
    <message>
        <source>no line ends</source>
        <translation>nessun fine riga</translation>
    </message>
    <message>
        <source>framing errors</source>
        <translation>errori di trama</translation>
    </message>
    <message>
        <source>readable text</source>
        <translation>testo leggibile</translation>
    </message>
    <message>
        <source>text with damaged characters</source>
        <translation>testo con caratteri guasti</translation>
    </message>
    <message>
        <source>wrong speed likely</source>
        <translation>velocità probabilmente sbagliata</translation>
    </message>
    <message>
        <source>wrong parity likely</source>
        <translation>parità probabilmente sbagliata</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>dati binari</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muta</translation>
    </message>
    <message>
        <source>too little to judge</source>
        <translation>troppo poco per giudicare</translation>
    </message>
</context>
<context>
    <name>TechnicianLinks</name>
    <message>
        <source>recorded</source>
        <translation>registrato</translation>
    </message>
    <message>
        <source>off</source>
        <translation>spento</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Sentito</translation>
    </message>
    <message>
        <source>Worst lag</source>
        <translation>Ritardo max</translation>
    </message>
    <message>
        <source>Changes/s</source>
        <translation>Cambi/s</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Persi</translation>
    </message>
    <message>
        <source>Messages whose numbers show that they never arrived</source>
        <translation>Messaggi che, dai loro numeri, non sono mai arrivati</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Discordi</translation>
    </message>
    <message>
        <source>How often the switch said something else than we had</source>
        <translation>Quante volte il centralino ha detto altro da quanto sapevamo</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Nastro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Collegamenti</translation>
    </message>
    <message>
        <source>No link is known yet</source>
        <translation>Ancora nessun collegamento noto</translation>
    </message>
    <message>
        <source>The engine tells of its links when it has started.</source>
        <translation>Il motore riferisce i suoi collegamenti quando è avviato.</translation>
    </message>
    <message>
        <source>Select a link: what it can do, its gaps and its disagreements show here.</source>
        <translation>Seleziona un collegamento: qui compaiono che cosa sa fare, le sue lacune e le sue discordanze.</translation>
    </message>
    <message>
        <source>Its bytes  B</source>
        <translation>I suoi byte  B</translation>
    </message>
</context>
<context>
    <name>TechnicianWindow</name>
    <message>
        <source>{site} – technician – Centralino</source>
        <translation>{site} – tecnico – Centralino</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>What you ask for shows here, with its fate.</source>
        <translation>Ciò che si chiede appare qui, con il suo esito.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Collegamenti</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Allarmi</translation>
    </message>
    <message>
        <source>The settings of this machine do not know the link “{link}”</source>
        <translation>Le impostazioni di questa macchina non conoscono il collegamento «{link}»</translation>
    </message>
    <message>
        <source>Select an alarm first</source>
        <translation>Prima selezionare un allarme</translation>
    </message>
    <message>
        <source>Links are described in {path}</source>
        <translation>I collegamenti sono descritti in {path}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linee</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Giving the outputs back to the house…</source>
        <translation>Restituisco le uscite alla casa…</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>Say first which agent sits here</source>
        <translation>Di&apos; prima quale agente siede qui</translation>
    </message>
    <message>
        <source>Nothing rings</source>
        <translation>Non squilla nulla</translation>
    </message>
    <message>
        <source>There is no call</source>
        <translation>Non c&apos;è nessuna chiamata</translation>
    </message>
    <message>
        <source>A consultation is in progress</source>
        <translation>È in corso una consultazione</translation>
    </message>
    <message>
        <source>There is no consultation</source>
        <translation>Non c&apos;è nessuna consultazione</translation>
    </message>
    <message>
        <source>Who is called has not answered yet</source>
        <translation>Chi è chiamato non ha ancora risposto</translation>
    </message>
    <message>
        <source>The telephone is in use</source>
        <translation>Il telefono è occupato</translation>
    </message>
    <message>
        <source>There is no after-call work</source>
        <translation>Non c&apos;è lavoro dopo chiamata</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Consult…</source>
        <translation>Consulta…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passa</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferenza</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>Dial…</source>
        <translation>Componi…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Trasferisci…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>End wrap-up</source>
        <translation>Fine lavoro</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Chiedi aiuto</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Not ready…</source>
        <translation>Non pronto…</translation>
    </message>
    <message>
        <source>No help needed</source>
        <translation>Aiuto superfluo</translation>
    </message>
    <message>
        <source>There is no call to say it of</source>
        <translation>Non c&apos;è una chiamata di cui dirlo</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Esito…</translation>
    </message>
</context>
<context>
    <name>TicketDeeds</name>
    <message>
        <source>Take</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>Await reply</source>
        <translation>Attesa cliente</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Inoltra…</translation>
    </message>
    <message>
        <source>Third party…</source>
        <translation>Terzi…</translation>
    </message>
    <message>
        <source>Visit…</source>
        <translation>Visita…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Solved, in words, with its children…</source>
        <translation>Risolto, a parole, con i figli…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Riapri…</translation>
    </message>
    <message>
        <source>Wait for others</source>
        <translation>Attendi altri</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Allega file…</translation>
    </message>
    <message>
        <source>Files, relatives, visits…</source>
        <translation>File, ticket vicini, visite…</translation>
    </message>
    <message>
        <source>File for the third party…</source>
        <translation>Fascicolo per il terzo…</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Unisci a un altro…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Separa una parte…</translation>
    </message>
    <message>
        <source>Link with another…</source>
        <translation>Collega a un altro…</translation>
    </message>
    <message>
        <source>Put under a parent…</source>
        <translation>Metti sotto un padre…</translation>
    </message>
    <message>
        <source>Take the escalation</source>
        <translation>Accetta l&apos;inoltro</translation>
    </message>
    <message>
        <source>Decline the escalation…</source>
        <translation>Rifiuta l&apos;inoltro…</translation>
    </message>
    <message>
        <source>Watch, or no longer</source>
        <translation>Osserva, o non più</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Prosegui</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
</context>
<context>
    <name>TicketHand</name>
    <message>
        <source>{deed}: not with ticket {number} as it stands</source>
        <translation>{deed}: non con il ticket {number} così com&apos;è</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>In carico a</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Words or a number</source>
        <translation>Parole o un numero</translation>
    </message>
    <message>
        <source>Find tickets</source>
        <translation>Cerca ticket</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altri</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>Nessun ticket aperto</translation>
    </message>
    <message>
        <source>Ctrl+T opens one for this caller; their open tickets are listed beside the file.</source>
        <translation>Ctrl+T ne apre uno per questo chiamante; i suoi ticket aperti sono accanto alla scheda.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuovo ticket</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa si è fatto</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>di nessuno</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>livello {n}</translation>
    </message>
    <message>
        <source>Not written, and kept below: {why}</source>
        <translation>Non scritto, e conservato qui sotto: {why}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Altro…</translation>
    </message>
</context>
<context>
    <name>TicketPapers</name>
    <message>
        <source>Ticket {number}: what belongs to it</source>
        <translation>Ticket {number}: ciò che gli appartiene</translation>
    </message>
    <message>
        <source>Open or save</source>
        <translation>Apri o salva</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>That is over; there is nothing more to write down.</source>
        <translation>È concluso; non c&apos;è altro da annotare.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Dove va il file</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
    <message>
        <source>Attach a file (Ctrl+Shift+A), link it (Ctrl+Shift+K), plan a visit (Ctrl+Shift+V).</source>
        <translation>Allegare un file (Ctrl+Maiusc+A), collegarlo (Ctrl+Maiusc+K), fissare una visita (Ctrl+Maiusc+V).</translation>
    </message>
    <message>
        <source>Nothing belongs to it yet</source>
        <translation>Non gli appartiene ancora nulla</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>TicketSheets</name>
    <message>
        <source>In one line</source>
        <translation>In una riga</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Che cosa dice il cliente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuovo ticket</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aprilo</translation>
    </message>
    <message>
        <source>Change ticket {number}</source>
        <translation>Modifica il ticket {number}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A chi chiedere</translation>
    </message>
    <message>
        <source>Answer within (minutes)</source>
        <translation>Risposta entro (minuti)</translation>
    </message>
    <message>
        <source>Why, and what was tried</source>
        <translation>Perché, e che cosa si è provato</translation>
    </message>
    <message>
        <source>Minutes are a whole number</source>
        <translation>I minuti sono un numero intero</translation>
    </message>
    <message>
        <source>Escalate ticket {number}</source>
        <translation>Inoltra il ticket {number}</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>What they are asked for</source>
        <translation>Che cosa si chiede loro</translation>
    </message>
    <message>
        <source>Hand ticket {number} over</source>
        <translation>Affida il ticket {number}</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Affida</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Il loro riferimento</translation>
    </message>
    <message>
        <source>Ticket {number}: word from them</source>
        <translation>Ticket {number}: loro notizie</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Annota</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Parts to bring, a comma between</source>
        <translation>Parti da portare, separate da virgole</translation>
    </message>
    <message>
        <source>Visit for ticket {number}</source>
        <translation>Visita per il ticket {number}</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Pianifica</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>1 · everybody</source>
        <translation>1 · tutti</translation>
    </message>
    <message>
        <source>2 · several</source>
        <translation>2 · diversi</translation>
    </message>
    <message>
        <source>3 · one person</source>
        <translation>3 · una persona</translation>
    </message>
    <message>
        <source>1 · now</source>
        <translation>1 · adesso</translation>
    </message>
    <message>
        <source>2 · today</source>
        <translation>2 · oggi</translation>
    </message>
    <message>
        <source>3 · some day</source>
        <translation>3 · un giorno</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Chi riguarda</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Quanto presto</translation>
    </message>
    <message>
        <source>{team} · level {n}</source>
        <translation>{team} · livello {n}</translation>
    </message>
    <message>
        <source>Merge ticket {number} into another</source>
        <translation>Unisci il ticket {number} a un altro</translation>
    </message>
    <message>
        <source>It lives on there with all its steps; opening it again takes it out.</source>
        <translation>Continua là con tutti i suoi passi; riaprirlo lo separa.</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Uniscilo</translation>
    </message>
    <message>
        <source>Link ticket {number} with another</source>
        <translation>Collega il ticket {number} a un altro</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Collegali</translation>
    </message>
    <message>
        <source>Put ticket {number} under a parent</source>
        <translation>Metti il ticket {number} sotto un padre</translation>
    </message>
    <message>
        <source>One outage, many tickets: solving the parent can solve all. Empty: under none.</source>
        <translation>Un guasto, molti ticket: risolvere il padre può risolverli tutti. Vuoto: sotto nessuno.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Mettilo lì</translation>
    </message>
    <message>
        <source>Takes along</source>
        <translation>Porta con sé</translation>
    </message>
    <message>
        <source>Split off ticket {number}</source>
        <translation>Separa dal ticket {number}</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>Apri il secondo</translation>
    </message>
    <message>
        <source>A ticket is told by its number</source>
        <translation>Un ticket si indica con il suo numero</translation>
    </message>
    <message>
        <source>That is this ticket itself</source>
        <translation>È questo stesso ticket</translation>
    </message>
    <message>
        <source>Which ticket (number)</source>
        <translation>Quale ticket (numero)</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) below it too</source>
        <translation>
            <numerusform>anche %n ticket aperto sotto di esso</numerusform>
            <numerusform>anche %n ticket aperti sotto di esso</numerusform>
        </translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Che cosa è servito</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Risolvi</translation>
    </message>
    <message>
        <source>Ticket {number} is solved</source>
        <translation>Il ticket {number} è risolto</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Open ticket {number} again</source>
        <translation>Riapri il ticket {number}</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Riaprilo</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Perché no</translation>
    </message>
    <message>
        <source>Decline the escalation to {whom}</source>
        <translation>Rifiuta l&apos;inoltro a {whom}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Files for the ticket</source>
        <translation>File per il ticket</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB</source>
        <translation>{file} supera 25 MB</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Che cosa ne è venuto</translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation>Scrivi che cosa ne è venuto</translation>
    </message>
    <message>
        <source>Their clocks start, and they are chased when late. Ctrl+Shift+F packs its file.</source>
        <translation>I loro orologi partono, e sono sollecitati se in ritardo. Ctrl+Maiusc+F prepara il fascicolo.</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>Ce l&apos;hanno</translation>
    </message>
    <message>
        <source>They were asked where it stays</source>
        <translation>Sono stati sollecitati</translation>
    </message>
    <message>
        <source>It is back, with their answer</source>
        <translation>È tornato, con la loro risposta</translation>
    </message>
    <message>
        <source>We take it back without an answer</source>
        <translation>Lo riprendiamo senza risposta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>What they did or said</source>
        <translation>Che cosa hanno fatto o detto</translation>
    </message>
    <message>
        <source>Write down how they call it: their reference</source>
        <translation>Scrivi come lo chiamano: il loro riferimento</translation>
    </message>
    <message>
        <source>Write down what they did</source>
        <translation>Scrivi che cosa hanno fatto</translation>
    </message>
    <message>
        <source>Where the file for them goes</source>
        <translation>Dove va il fascicolo per loro</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
    <message>
        <source>Pressing again writes yours over it; Cancel leaves theirs.</source>
        <translation>Premendo di nuovo si sovrascrive con il proprio; Annulla lascia il loro.</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <source>question</source>
        <translation>domanda</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordine</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>reclamo</translation>
    </message>
    <message>
        <source>request</source>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>waits for customer</source>
        <translation>attende il cliente</translation>
    </message>
    <message>
        <source>waits for others</source>
        <translation>attende terzi</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>risolto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unito</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>nessun esito</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>ha aiutato</translation>
    </message>
    <message>
        <source>helped in part</source>
        <translation>ha aiutato in parte</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>nessun effetto</translation>
    </message>
    <message>
        <source>made it worse</source>
        <translation>ha peggiorato</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Prima risposta</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Soluzione</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>ritardo {time}</translation>
    </message>
    <message>
        <source>met {time}</source>
        <translation>rispettato {time}</translation>
    </message>
    <message>
        <source>stands still, {time} left</source>
        <translation>fermo, restano {time}</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>entro {time}</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>fermo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>assegnato</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>preso in carico</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>ripreso</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>riaperto</translation>
    </message>
    <message>
        <source>split</source>
        <translation>diviso</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>inoltrato</translation>
    </message>
    <message>
        <source>escalation taken</source>
        <translation>inoltro accettato</translation>
    </message>
    <message>
        <source>escalation declined</source>
        <translation>inoltro rifiutato</translation>
    </message>
    <message>
        <source>nobody answered the escalation</source>
        <translation>nessuno ha risposto all&apos;inoltro</translation>
    </message>
    <message>
        <source>clocks worked out</source>
        <translation>termini ricalcolati</translation>
    </message>
    <message>
        <source>put under a parent</source>
        <translation>messo sotto un ticket padre</translation>
    </message>
    <message>
        <source>first answer given</source>
        <translation>prima risposta data</translation>
    </message>
    <message>
        <source>customer updated</source>
        <translation>cliente aggiornato</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>affidato</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>acknowledged by them</source>
        <translation>confermato da loro</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ripreso</translation>
    </message>
    <message>
        <source>chased</source>
        <translation>sollecitato</translation>
    </message>
    <message>
        <source>visit planned</source>
        <translation>visita pianificata</translation>
    </message>
    <message>
        <source>visit changed</source>
        <translation>visita modificata</translation>
    </message>
    <message>
        <source>a clock ran out</source>
        <translation>un termine è scaduto</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>told the customer</source>
        <translation>detto al cliente</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} g {hours} h</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrizione</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorità</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impatto</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgenza</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>in carico a</translation>
    </message>
    <message>
        <source>team</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>level</source>
        <translation>livello</translation>
    </message>
    <message>
        <source>product</source>
        <translation>prodotto</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>esito</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ticket padre</translation>
    </message>
    <message>
        <source>visit: on the way</source>
        <translation>visita: in viaggio</translation>
    </message>
    <message>
        <source>visit done</source>
        <translation>visita fatta</translation>
    </message>
    <message>
        <source>visit failed</source>
        <translation>visita non riuscita</translation>
    </message>
    <message>
        <source>visit called off</source>
        <translation>visita annullata</translation>
    </message>
    <message>
        <source>outcome of the call</source>
        <translation>esito della chiamata</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>programmata</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>in viaggio</translation>
    </message>
    <message>
        <source>done there</source>
        <translation>fatta</translation>
    </message>
    <message>
        <source>failed there</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritirata</translation>
    </message>
    <message>
        <source>late since {time}</source>
        <translation>in ritardo da {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>scade {time}</translation>
    </message>
    <message>
        <source>below it</source>
        <translation>sotto di esso</translation>
    </message>
    <message>
        <source>merged into it</source>
        <translation>unito a esso</translation>
    </message>
    <message>
        <source>lives on in</source>
        <translation>continua in</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>collegato</translation>
    </message>
    <message>
        <source>under a parent</source>
        <translation>sotto un padre</translation>
    </message>
    <message>
        <source>with {whom} since {time}</source>
        <translation>da {whom} dal {time}</translation>
    </message>
    <message>
        <source>{whom} is asked until {time}</source>
        <translation>{whom}: risposta attesa entro {time}</translation>
    </message>
    <message numerus="yes">
        <source>chased %n time(s)</source>
        <translation>
            <numerusform>sollecitato %n volta</numerusform>
            <numerusform>sollecitato %n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it</source>
        <translation>
            <numerusform>%n sotto di esso</numerusform>
            <numerusform>%n sotto di esso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged into it</source>
        <translation>
            <numerusform>%n unito a esso</numerusform>
            <numerusform>%n uniti a esso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n collegato</numerusform>
            <numerusform>%n collegati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file allegato</numerusform>
            <numerusform>%n file allegati</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} g</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>missed · {time}</source>
        <translation>scaduto · {time}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>chiesto</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>senza risposta</translation>
    </message>
    <message>
        <source>over</source>
        <translation>decaduto</translation>
    </message>
</context>
<context>
    <name>TicketWriting</name>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Provato</translation>
    </message>
    <message>
        <source>Told the customer</source>
        <translation>Detto al cliente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was tried, told or noted</source>
        <translation>Ciò che si è provato, detto o annotato</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Level {n}</source>
        <translation>Livello {n}</translation>
    </message>
    <message>
        <source>Nothing open at this level</source>
        <translation>Niente di aperto a questo livello</translation>
    </message>
    <message>
        <source>Escalate a ticket (Shift+E) or drop one here.</source>
        <translation>Inoltra un ticket (Maiusc+E) o trascinane uno qui.</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Nessun ticket qui</translation>
    </message>
    <message>
        <source>Tickets show as soon as an operator opens one at a station. Is a filter set?</source>
        <translation>I ticket compaiono appena un operatore ne apre uno alla postazione. C&apos;è un filtro?</translation>
    </message>
    <message>
        <source>Board by level</source>
        <translation>Bacheca per livello</translation>
    </message>
    <message>
        <source>Open, at risk first</source>
        <translation>Aperti, prima a rischio</translation>
    </message>
    <message>
        <source>At risk or late</source>
        <translation>A rischio o in ritardo</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Di nessuno</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Osservati</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>team {team}</source>
        <translation>gruppo {team}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message numerus="yes">
        <source>Reassign %n ticket(s)</source>
        <translation>
            <numerusform>Riassegna un ticket</numerusform>
            <numerusform>Riassegna %n ticket</numerusform>
        </translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Riassegna</translation>
    </message>
    <message>
        <source>No team of level {n} is set up: name one in desk.toml</source>
        <translation>Nessun gruppo di livello {n}: indicane uno in desk.toml</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Cambia la priorità</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Riassegna…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Inoltra…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priorità…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Osserva</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenta…</translation>
    </message>
    <message>
        <source>Select a ticket first</source>
        <translation>Prima seleziona un ticket</translation>
    </message>
    <message>
        <source>With the selected tickets</source>
        <translation>Con i ticket selezionati</translation>
    </message>
    <message numerus="yes">
        <source>%n selected ticket(s)</source>
        <translation>
            <numerusform>%n ticket selezionato</numerusform>
            <numerusform>%n ticket selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>ticket #{number}</source>
        <translation>ticket #{number}</translation>
    </message>
    <message>
        <source>view of the tickets</source>
        <translation>vista dei ticket</translation>
    </message>
    <message>
        <source>With this ticket</source>
        <translation>Con questo ticket</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Nothing yet today.</source>
        <translation>Ancora nulla oggi.</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>{site} · station</source>
        <translation>{site} · postazione</translation>
    </message>
    <message>
        <source>Ctrl+F find · Ctrl+I verify · Ctrl+T ticket · Ctrl+D diagnosis · Ctrl+L directory · Ctrl+O order</source>
        <translation>Ctrl+F cerca · Ctrl+I verifica · Ctrl+T ticket · Ctrl+D diagnosi · Ctrl+L rubrica · Ctrl+O ordine</translation>
    </message>
    <message>
        <source>You are {who}; choose the agent</source>
        <translation>Sei {who}; scegli l&apos;agente</translation>
    </message>
    <message>
        <source>Choose the agent who sits here (Ctrl+U)</source>
        <translation>Scegli l&apos;agente che siede qui (Ctrl+U)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>no alarms</source>
        <translation>nessun allarme</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Trova tutto</translation>
    </message>
    <message>
        <source>Find any agent, queue, call, action or screen (Ctrl+K)</source>
        <translation>Trova operatori, code, chiamate, azioni o schermate (Ctrl+K)</translation>
    </message>
    <message>
        <source>no telephone set</source>
        <translation>nessun telefono impostato</translation>
    </message>
    <message>
        <source>{who} at {workstation}, telephone: {station}</source>
        <translation>{who} su {workstation}, telefono: {station}</translation>
    </message>
    <message>
        <source>You are {who}</source>
        <translation>Lei è {who}</translation>
    </message>
    <message>
        <source>{link}: {word}
{reason}</source>
        <translation>{link}: {word}
{reason}</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base di dati</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motore</translation>
    </message>
    <message>
        <source>lost {time}</source>
        <translation>perso {time}</translation>
    </message>
    <message>
        <source>You are in this call. S leaves it.</source>
        <translation>Lei è in questa chiamata. S per uscirne.</translation>
    </message>
    <message>
        <source>{who} has it</source>
        <translation>in carico a {who}</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nessuno lo ha in carico</translation>
    </message>
</context>
<context>
    <name>VerifyPane</name>
    <message>
        <source>Who is it?</source>
        <translation>Chi è?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>The file knows too little to make sure who calls: write more into it.</source>
        <translation>La scheda sa troppo poco per accertare chi chiama: scrivici di più.</translation>
    </message>
    <message numerus="yes">
        <source>%n right answer(s) are needed.</source>
        <translation>
            <numerusform>Serve una risposta giusta.</numerusform>
            <numerusform>Servono %n risposte giuste.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ verified: {right} of {asked} right</source>
        <translation>✓ verificato: {right} giuste su {asked}</translation>
    </message>
    <message numerus="yes">
        <source>Not verified: %n right answer(s).</source>
        <translation>
            <numerusform>Non verificato: una risposta giusta.</numerusform>
            <numerusform>Non verificato: %n risposte giuste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong answers: locked for everybody until {time} ({left}).</source>
        <translation>Troppe risposte sbagliate: bloccato per tutti fino alle {time} ({left}).</translation>
    </message>
    <message>
        <source>The lock is over: one may try again.</source>
        <translation>Il blocco è finito: si può riprovare.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>no data yet</source>
        <translation>ancora nessun dato</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>attesa massima</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>massima</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>livello servizio</translation>
    </message>
    <message>
        <source>The switch has told of no queue yet</source>
        <translation>Il centralino non ha ancora riferito code</translation>
    </message>
    <message>
        <source>The switch has told of no agent yet</source>
        <translation>Il centralino non ha ancora riferito operatori</translation>
    </message>
    <message>
        <source>service level today</source>
        <translation>livello servizio oggi</translation>
    </message>
    <message>
        <source>speed of answer</source>
        <translation>tempo di risposta</translation>
    </message>
    <message>
        <source>handling time</source>
        <translation>tempo di gestione</translation>
    </message>
    <message>
        <source>abandonment rate</source>
        <translation>tasso di abbandono</translation>
    </message>
    <message>
        <source>abandoned today</source>
        <translation>abbandonate oggi</translation>
    </message>
    <message>
        <source>offered today</source>
        <translation>offerte oggi</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>risposte oggi</translation>
    </message>
    <message>
        <source>expected wait</source>
        <translation>attesa prevista</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>trunks in use</source>
        <translation>linee in uso</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>allarmi</translation>
    </message>
    <message>
        <source>today {calls} calls · {abandoned} abandoned · ASA {asa}</source>
        <translation>oggi {calls} chiamate · {abandoned} abbandonate · ASA {asa}</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nessuno lo ha in carico</translation>
    </message>
    <message>
        <source>{who} has it</source>
        <translation>in carico a {who}</translation>
    </message>
    <message>
        <source>waiting for the switch</source>
        <translation>in attesa del centralino</translation>
    </message>
    <message>
        <source>all links up</source>
        <translation>tutti i collegamenti attivi</translation>
    </message>
    <message>
        <source>reading the journal</source>
        <translation>lettura del giornale</translation>
    </message>
    <message>
        <source>the link to the switch is lost</source>
        <translation>il collegamento al centralino è perso</translation>
    </message>
    <message>
        <source>no engine records</source>
        <translation>nessun motore registra</translation>
    </message>
    <message>
        <source>the database is lost</source>
        <translation>la base di dati è persa</translation>
    </message>
    <message>
        <source>there is no screen {number}; there are: {names}</source>
        <translation>lo schermo {number} non esiste; ci sono: {names}</translation>
    </message>
    <message>
        <source>Centralino wallboard</source>
        <translation>Centralino, tabellone</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} g</translation>
    </message>
    <message>
        <source>open tickets</source>
        <translation>ticket aperti</translation>
    </message>
    <message>
        <source>tickets at risk</source>
        <translation>ticket a rischio</translation>
    </message>
    <message>
        <source>late tickets</source>
        <translation>ticket in ritardo</translation>
    </message>
    <message>
        <source>unanswered tickets</source>
        <translation>ticket senza risposta</translation>
    </message>
    <message>
        <source>tickets nobody has</source>
        <translation>ticket di nessuno</translation>
    </message>
    <message>
        <source>oldest unanswered</source>
        <translation>il più vecchio senza risposta</translation>
    </message>
    <message>
        <source>next due in</source>
        <translation>prossima scadenza tra</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperti</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>a rischio</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>senza risposta</translation>
    </message>
    <message>
        <source>nobody has</source>
        <translation>di nessuno</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>livello {n}</translation>
    </message>
</context>
<context>
    <name>_CallCard</name>
    <message>
        <source>verified by {who}</source>
        <translation>verificato da {who}</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>ancora nessuna scheda</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
</TS>
