<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Whisper</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>Barge</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Stop listening</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transfer…</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>To the front</translation>
    </message>
    <message>
        <source>To queue…</source>
        <translation>To queue…</translation>
    </message>
    <message>
        <source>To agent…</source>
        <translation>To agent…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Pause after call…</source>
        <translation>Pause after call…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Queues…</source>
        <translation>Queues…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>Log out after call</source>
        <translation>Log out after call</translation>
    </message>
    <message>
        <source>… after call</source>
        <translation>… after call</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>Select something first</translation>
    </message>
    <message>
        <source>Select one only</source>
        <translation>Select one only</translation>
    </message>
    <message>
        <source>Select a waiting call</source>
        <translation>Select a waiting call</translation>
    </message>
    <message>
        <source>You are not listening to this agent</source>
        <translation>You are not listening to this agent</translation>
    </message>
    <message>
        <source>{agent} is not in a call</source>
        <translation>{agent} is not in a call</translation>
    </message>
    <message>
        <source>No agent talks in this call</source>
        <translation>No agent talks in this call</translation>
    </message>
    <message>
        <source>Select a call that is not over</source>
        <translation>Select a call that is not over</translation>
    </message>
    <message>
        <source>Select an agent</source>
        <translation>Select an agent</translation>
    </message>
    <message>
        <source>You are there already</source>
        <translation>You are there already</translation>
    </message>
    <message>
        <source>Already the first to be served</source>
        <translation>Already the first to be served</translation>
    </message>
    <message>
        <source>{agent} is logged out</source>
        <translation>{agent} is logged out</translation>
    </message>
    <message>
        <source>{agent} is ready already</source>
        <translation>{agent} is ready already</translation>
    </message>
</context>
<context>
    <name>AgentPassport</name>
    <message>
        <source>Of today, since {since}, as far as the link was up.</source>
        <translation>Of today, since {since}, as far as the link was up.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Touches a gap: nothing was seen from {since} to {until} ({why}).</source>
        <translation>Touches a gap: nothing was seen from {since} to {until} ({why}).</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Average handling time (AHT)</source>
        <translation>Average handling time (AHT)</translation>
    </message>
    <message>
        <source>Calls handled</source>
        <translation>Calls handled</translation>
    </message>
    <message>
        <source>Calls not answered</source>
        <translation>Calls not answered</translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up over these and the time ready or ringing: how much of the time available for calls went into calls. Time not ready is left out.</source>
        <translation>Talk, hold and wrap-up over these and the time ready or ringing: how much of the time available for calls went into calls. Time not ready is left out.</translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up over the number of calls handled.</source>
        <translation>Talk, hold and wrap-up over the number of calls handled.</translation>
    </message>
    <message>
        <source>Conversations from a queue that are over.</source>
        <translation>Conversations from a queue that are over.</translation>
    </message>
    <message>
        <source>Calls of a queue that rang here until the queue took them back.</source>
        <translation>Calls of a queue that rang here until the queue took them back.</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>talk</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>hold</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>wrap-up</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>ringing</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>not ready</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>logged in</translation>
    </message>
    <message>
        <source>calls handled</source>
        <translation>calls handled</translation>
    </message>
    <message>
        <source>calls not answered</source>
        <translation>calls not answered</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>calls waiting</source>
        <translation>calls waiting</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>longest wait</translation>
    </message>
    <message>
        <source>agents ready</source>
        <translation>agents ready</translation>
    </message>
    <message>
        <source>agents logged in</source>
        <translation>agents logged in</translation>
    </message>
    <message>
        <source>callers wait, nobody serves</source>
        <translation>callers wait, nobody serves</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>service level</translation>
    </message>
    <message>
        <source>service level under target</source>
        <translation>service level under target</translation>
    </message>
    <message>
        <source>abandoned calls</source>
        <translation>abandoned calls</translation>
    </message>
    <message>
        <source>abandonment</source>
        <translation>abandonment</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>talking</translation>
    </message>
    <message>
        <source>call on hold</source>
        <translation>call on hold</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>ringing</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>not ready</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>wrap-up</translation>
    </message>
    <message>
        <source>calls not answered</source>
        <translation>calls not answered</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>link lost</translation>
    </message>
    <message>
        <source>link slow</source>
        <translation>link slow</translation>
    </message>
    <message>
        <source>link lost repeatedly</source>
        <translation>link lost repeatedly</translation>
    </message>
    <message>
        <source>calls at once</source>
        <translation>calls at once</translation>
    </message>
    <message>
        <source>engine behind</source>
        <translation>engine behind</translation>
    </message>
    <message>
        <source>database slow</source>
        <translation>database slow</translation>
    </message>
    <message>
        <source>the whole centre</source>
        <translation>the whole centre</translation>
    </message>
    <message>
        <source>over {limit}</source>
        <translation>over {limit}</translation>
    </message>
    <message>
        <source>under {limit}</source>
        <translation>under {limit}</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>for {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in {window}</source>
        <translation>
            <numerusform>%n time in {window}</numerusform>
            <numerusform>%n times in {window}</numerusform>
        </translation>
    </message>
    <message>
        <source>device does not answer</source>
        <translation>device does not answer</translation>
    </message>
    <message>
        <source>output does not obey</source>
        <translation>output does not obey</translation>
    </message>
    <message>
        <source>out of its limits</source>
        <translation>out of its limits</translation>
    </message>
    <message>
        <source>DURESS</source>
        <translation>DURESS</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>asks for help</translation>
    </message>
    <message>
        <source>tickets open</source>
        <translation>tickets open</translation>
    </message>
    <message>
        <source>tickets at risk</source>
        <translation>tickets at risk</translation>
    </message>
    <message>
        <source>tickets overdue</source>
        <translation>tickets overdue</translation>
    </message>
    <message>
        <source>oldest ticket</source>
        <translation>oldest ticket</translation>
    </message>
    <message>
        <source>ticket overdue</source>
        <translation>ticket overdue</translation>
    </message>
    <message>
        <source>urgent ticket overdue</source>
        <translation>urgent ticket overdue</translation>
    </message>
    <message>
        <source>escalation not answered</source>
        <translation>escalation not answered</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>to be thrown by a person</source>
        <translation>to be thrown by a person</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>shelved until {time} by {who}</source>
        <translation>shelved until {time} by {who}</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nobody has it</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stands</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Alarms that stand</source>
        <translation>Alarms that stand</translation>
    </message>
    <message>
        <source>No alarm stands</source>
        <translation>No alarm stands</translation>
    </message>
    <message>
        <source>When a figure passes its limit for long enough, it shows here.</source>
        <translation>When a figure passes its limit for long enough, it shows here.</translation>
    </message>
    <message>
        <source>History of the day</source>
        <translation>History of the day</translation>
    </message>
    <message>
        <source>Nothing has cleared yet</source>
        <translation>Nothing has cleared yet</translation>
    </message>
    <message>
        <source>Alarms that are over are kept here for the day.</source>
        <translation>Alarms that are over are kept here for the day.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n without an owner</numerusform>
            <numerusform>%n without an owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Your role “{role}” may not do this</source>
        <translation>Your role “{role}” may not do this</translation>
    </message>
    <message>
        <source>No link “{link}” is known</source>
        <translation>No link “{link}” is known</translation>
    </message>
    <message>
        <source>The link “{link}” is not connected</source>
        <translation>The link “{link}” is not connected</translation>
    </message>
    <message>
        <source>The link “{link}” is lost for {time}</source>
        <translation>The link “{link}” is lost for {time}</translation>
    </message>
    <message>
        <source>The link “{link}” cannot {what}</source>
        <translation>The link “{link}” cannot {what}</translation>
    </message>
    <message>
        <source>let you listen to calls</source>
        <translation>let you listen to calls</translation>
    </message>
    <message>
        <source>let you whisper to an agent</source>
        <translation>let you whisper to an agent</translation>
    </message>
    <message>
        <source>let you join a call</source>
        <translation>let you join a call</translation>
    </message>
    <message>
        <source>change between listening, whispering and joining</source>
        <translation>change between listening, whispering and joining</translation>
    </message>
    <message>
        <source>let you take calls over</source>
        <translation>let you take calls over</translation>
    </message>
    <message>
        <source>hang calls up</source>
        <translation>hang calls up</translation>
    </message>
    <message>
        <source>call out on a line of its own</source>
        <translation>call out on a line of its own</translation>
    </message>
    <message>
        <source>answer a line of its own</source>
        <translation>answer a line of its own</translation>
    </message>
    <message>
        <source>send and receive text messages</source>
        <translation>send and receive text messages</translation>
    </message>
    <message>
        <source>transfer calls</source>
        <translation>transfer calls</translation>
    </message>
    <message>
        <source>move waiting calls to another queue</source>
        <translation>move waiting calls to another queue</translation>
    </message>
    <message>
        <source>give waiting calls to a chosen agent</source>
        <translation>give waiting calls to a chosen agent</translation>
    </message>
    <message>
        <source>change the order of waiting calls</source>
        <translation>change the order of waiting calls</translation>
    </message>
    <message>
        <source>take waiting calls out of a queue</source>
        <translation>take waiting calls out of a queue</translation>
    </message>
    <message>
        <source>set an agent ready or not ready</source>
        <translation>set an agent ready or not ready</translation>
    </message>
    <message>
        <source>log agents out</source>
        <translation>log agents out</translation>
    </message>
    <message>
        <source>change which queues an agent serves</source>
        <translation>change which queues an agent serves</translation>
    </message>
    <message>
        <source>set penalties</source>
        <translation>set penalties</translation>
    </message>
    <message>
        <source>show calls while they last</source>
        <translation>show calls while they last</translation>
    </message>
    <message>
        <source>show queues</source>
        <translation>show queues</translation>
    </message>
    <message>
        <source>show the states of agents</source>
        <translation>show the states of agents</translation>
    </message>
    <message>
        <source>show trunks</source>
        <translation>show trunks</translation>
    </message>
    <message>
        <source>tell of a call when it has ended</source>
        <translation>tell of a call when it has ended</translation>
    </message>
    <message>
        <source>light lamps and move relays</source>
        <translation>light lamps and move relays</translation>
    </message>
    <message>
        <source>lead the trunks past the switch</source>
        <translation>lead the trunks past the switch</translation>
    </message>
    <message>
        <source>lift a station's telephone</source>
        <translation>lift a station's telephone</translation>
    </message>
    <message>
        <source>hold and retrieve calls</source>
        <translation>hold and retrieve calls</translation>
    </message>
    <message>
        <source>dial for a station</source>
        <translation>dial for a station</translation>
    </message>
    <message>
        <source>make consultations</source>
        <translation>make consultations</translation>
    </message>
    <message>
        <source>make conferences</source>
        <translation>make conferences</translation>
    </message>
    <message>
        <source>end after-call work early</source>
        <translation>end after-call work early</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Serial line</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>Call records</translation>
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
        <translation>Switch</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Which serial ports there are, what is plugged in, and who holds them.</source>
        <translation>Which serial ports there are, what is plugged in, and who holds them.</translation>
    </message>
    <message>
        <source>Whether the line is alive, its speed and frame. It listens; nothing is sent.</source>
        <translation>Whether the line is alive, its speed and frame. It listens; nothing is sent.</translation>
    </message>
    <message>
        <source>Which format the records have, how many come, and which lines are bad.</source>
        <translation>Which format the records have, how many come, and which lines are bad.</translation>
    </message>
    <message>
        <source>Whether the modem answers, what it can do, its SIM and signal. No call is made.</source>
        <translation>Whether the modem answers, what it can do, its SIM and signal. No call is made.</translation>
    </message>
    <message>
        <source>Which devices answer, how fast, and whether their maps fit. Nothing is written.</source>
        <translation>Which devices answer, how fast, and whether their maps fit. Nothing is written.</translation>
    </message>
    <message>
        <source>Signing in, rights, speed, clock and known holes. Nothing is changed.</source>
        <translation>Signing in, rights, speed, clock and known holes. Nothing is changed.</translation>
    </message>
    <message>
        <source>Whether the journal can be reached, is whole, and how fast it is.</source>
        <translation>Whether the journal can be reached, is whole, and how fast it is.</translation>
    </message>
    <message>
        <source>One file to send: versions, settings, logs, tapes and results, without secrets.</source>
        <translation>One file to send: versions, settings, logs, tapes and results, without secrets.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>this machine</translation>
    </message>
    <message>
        <source>this site's journal</source>
        <translation>this site's journal</translation>
    </message>
    <message>
        <source>link “{link}”</source>
        <translation>link “{link}”</translation>
    </message>
    <message>
        <source>an address typed below</source>
        <translation>an address typed below</translation>
    </message>
    <message>
        <source>simulated: {story}</source>
        <translation>simulated: {story}</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>fine</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>look</source>
        <translation>look</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fault</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>not tried</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>What was seen, and what to do</source>
        <translation>What was seen, and what to do</translation>
    </message>
    <message>
        <source>Against what</source>
        <translation>Against what</translation>
    </message>
    <message>
        <source>Address, e.g. /dev/ttyUSB0</source>
        <translation>Address, e.g. /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Line settings</source>
        <translation>Line settings</translation>
    </message>
    <message>
        <source>Run  R</source>
        <translation>Run  R</translation>
    </message>
    <message>
        <source>Stop  X</source>
        <translation>Stop  X</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>What the test found</translation>
    </message>
    <message>
        <source>Nothing tested yet</source>
        <translation>Nothing tested yet</translation>
    </message>
    <message>
        <source>What the test says while it runs</source>
        <translation>What the test says while it runs</translation>
    </message>
    <message>
        <source>What a test says while it runs shows here.</source>
        <translation>What a test says while it runs shows here.</translation>
    </message>
    <message>
        <source>Run the test, or learn it on a simulated device.</source>
        <translation>Run the test, or learn it on a simulated device.</translation>
    </message>
    <message>
        <source>A test is running</source>
        <translation>A test is running</translation>
    </message>
    <message>
        <source>The bench's scripts are not part of this installation: {path}</source>
        <translation>The bench's scripts are not part of this installation: {path}</translation>
    </message>
    <message>
        <source>No link of the settings fits this test</source>
        <translation>No link of the settings fits this test</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>Type an address</translation>
    </message>
    <message>
        <source>The engine holds “{link}”</source>
        <translation>The engine holds “{link}”</translation>
    </message>
    <message>
        <source>Run all the same</source>
        <translation>Run all the same</translation>
    </message>
    <message>
        <source>A serial port is refused while the engine has it, and a second client can disturb a bus. Better: end the engine, or take the link out of the settings while you test.</source>
        <translation>A serial port is refused while the engine has it, and a second client can disturb a bus. Better: end the engine, or take the link out of the settings while you test.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>{test} runs, {time}</source>
        <translation>{test} runs, {time}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>conformance {score} %</source>
        <translation>conformance {score} %</translation>
    </message>
    <message>
        <source>It found nothing to tell</source>
        <translation>It found nothing to tell</translation>
    </message>
    <message>
        <source>What it said stands below.</source>
        <translation>What it said stands below.</translation>
    </message>
    <message>
        <source>The result could not be kept: {why}</source>
        <translation>The result could not be kept: {why}</translation>
    </message>
</context>
<context>
    <name>BytesPage</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decoded</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← in</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ out</translation>
    </message>
    <message>
        <source>Link whose bytes are shown</source>
        <translation>Link whose bytes are shown</translation>
    </message>
    <message>
        <source>Pause  P</source>
        <translation>Pause  P</translation>
    </message>
    <message>
        <source>Newest  End</source>
        <translation>Newest  End</translation>
    </message>
    <message>
        <source>Search text or hex (0d 0a)</source>
        <translation>Search text or hex (0d 0a)</translation>
    </message>
    <message>
        <source>Search text or hex</source>
        <translation>Search text or hex</translation>
    </message>
    <message>
        <source>Bytes of the link</source>
        <translation>Bytes of the link</translation>
    </message>
    <message>
        <source>The selected bytes, whole</source>
        <translation>The selected bytes, whole</translation>
    </message>
    <message>
        <source>Select a line: all its bytes and what they mean show here.</source>
        <translation>Select a line: all its bytes and what they mean show here.</translation>
    </message>
    <message>
        <source>Go on  P</source>
        <translation>Go on  P</translation>
    </message>
    <message numerus="yes">
        <source>%n found  F3</source>
        <translation>
            <numerusform>%n found  F3</numerusform>
            <numerusform>%n found  F3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more byte(s): on the tape</source>
        <translation>
            <numerusform>… %n more byte: on the tape</numerusform>
            <numerusform>… %n more bytes: on the tape</numerusform>
        </translation>
    </message>
    <message>
        <source>No link is in the settings</source>
        <translation>No link is in the settings</translation>
    </message>
    <message>
        <source>tape {name}</source>
        <translation>tape {name}</translation>
    </message>
    <message>
        <source>in {received} B/s, out {sent} B/s</source>
        <translation>in {received} B/s, out {sent} B/s</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from before are on the tape only</source>
        <translation>
            <numerusform>%n byte from before is on the tape only</numerusform>
            <numerusform>%n bytes from before are on the tape only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) are on the tape only</source>
        <translation>
            <numerusform>%n older line is on the tape only</numerusform>
            <numerusform>%n older lines are on the tape only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused: %n waiting</source>
        <translation>
            <numerusform>paused: %n waiting</numerusform>
            <numerusform>paused: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged byte(s) on the tape</source>
        <translation>
            <numerusform>%n damaged byte on the tape</numerusform>
            <numerusform>%n damaged bytes on the tape</numerusform>
        </translation>
    </message>
    <message>
        <source>not decoded: {why}</source>
        <translation>not decoded: {why}</translation>
    </message>
    <message>
        <source>the tape cannot be read: {why}</source>
        <translation>the tape cannot be read: {why}</translation>
    </message>
    <message>
        <source>In {path}, write record_tape = true under the link “{link}” and start the engine anew. Passwords are blotted out before they reach the tape.</source>
        <translation>In {path}, write record_tape = true under the link “{link}” and start the engine anew. Passwords are blotted out before they reach the tape.</translation>
    </message>
    <message>
        <source>“{link}” is not recorded</source>
        <translation>“{link}” is not recorded</translation>
    </message>
    <message>
        <source>Its engine makes one in {folder} when the first bytes pass. An engine on another machine keeps its tapes there: open this window on that machine.</source>
        <translation>Its engine makes one in {folder} when the first bytes pass. An engine on another machine keeps its tapes there: open this window on that machine.</translation>
    </message>
    <message>
        <source>There is no tape of “{link}” here yet</source>
        <translation>There is no tape of “{link}” here yet</translation>
    </message>
    <message>
        <source>Nothing has passed yet</source>
        <translation>Nothing has passed yet</translation>
    </message>
    <message>
        <source>Bytes show here as soon as they are on the tape.</source>
        <translation>Bytes show here as soon as they are on the tape.</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>gap {when}</source>
        <translation>gap {when}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>longest wait</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>{variant}, last 30 minutes</source>
        <translation>{variant}, last 30 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) lost</source>
        <translation>
            <numerusform>%n message lost</numerusform>
            <numerusform>%n messages lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectSheet</name>
    <message>
        <source>Connect an Asterisk</source>
        <translation>Connect an Asterisk</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Name of the link</translation>
    </message>
    <message>
        <source>Leave the simulated centre</source>
        <translation>Leave the simulated centre</translation>
    </message>
    <message>
        <source>The engine connects to the manager interface (AMI) of your Asterisk. A user that may only read is enough to see; a second one that may write is needed to act. Passwords are kept in {where}.</source>
        <translation>The engine connects to the manager interface (AMI) of your Asterisk. A user that may only read is enough to see; a second one that may write is needed to act. Passwords are kept in {where}.</translation>
    </message>
    <message>
        <source>password of {user}</source>
        <translation>password of {user}</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>The link needs a name without “/”.</source>
        <translation>The link needs a name without “/”.</translation>
    </message>
    <message>
        <source>“{option}” is needed: {meaning}</source>
        <translation>“{option}” is needed: {meaning}</translation>
    </message>
    <message>
        <source>“{option}” must be a number</source>
        <translation>“{option}” must be a number</translation>
    </message>
    <message>
        <source>“{link}” is written to {file}. The engine uses it from its next start.</source>
        <translation>“{link}” is written to {file}. The engine uses it from its next start.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Add a consent</source>
        <translation>Add a consent</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>How it was told</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Take this line out</translation>
    </message>
    <message>
        <source>For what they agreed or refused</source>
        <translation>For what they agreed or refused</translation>
    </message>
    <message>
        <source>Given or not</source>
        <translation>Given or not</translation>
    </message>
    <message>
        <source>When they said so</source>
        <translation>When they said so</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>asked, not answered</source>
        <translation>asked, not answered</translation>
    </message>
    <message>
        <source>callers do not know</source>
        <translation>callers do not know</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation>too few cases</translation>
    </message>
    <message>
        <source>fails more than it helps</source>
        <translation>fails more than it helps</translation>
    </message>
    <message>
        <source>no steps in {language}</source>
        <translation>no steps in {language}</translation>
    </message>
    <message>
        <source>no title in {language}</source>
        <translation>no title in {language}</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
</context>
<context>
    <name>CoverageSheet</name>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>The last 30 days left no gap.</source>
        <translation>The last 30 days left no gap.</translation>
    </message>
</context>
<context>
    <name>CustomerDeeds</name>
    <message>
        <source>Give out this file…</source>
        <translation>Give out this file…</translation>
    </message>
    <message>
        <source>Files like this one…</source>
        <translation>Files like this one…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Erase this customer…</translation>
    </message>
    <message>
        <source>All that is kept (*.json);;The file alone, for spreadsheets (*.csv)</source>
        <translation>All that is kept (*.json);;The file alone, for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Give out this file</source>
        <translation>Give out this file</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
</context>
<context>
    <name>CustomerEditing</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Tax number</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Last invoice</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>{who} saved meanwhile. Now there: {changes}. What you typed is still here.</source>
        <translation>{who} saved meanwhile. Now there: {changes}. What you typed is still here.</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Number or address</translation>
    </message>
    <message>
        <source>Whose, when</source>
        <translation>Whose, when</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Add a number</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Add an address</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>Add a contract</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Write mine over it</source>
        <translation>Write mine over it</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>The customer's file</source>
        <translation>The customer's file</translation>
    </message>
    <message>
        <source>Find one on the left (Ctrl+F); Ctrl+N opens a new file.</source>
        <translation>Find one on the left (Ctrl+F); Ctrl+N opens a new file.</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>No customer</translation>
    </message>
    <message>
        <source>A call that rings opens its file here; Ctrl+F finds another.</source>
        <translation>A call that rings opens its file here; Ctrl+F finds another.</translation>
    </message>
</context>
<context>
    <name>CustomerPlace</name>
    <message>
        <source>No open tickets</source>
        <translation>No open tickets</translation>
    </message>
    <message>
        <source>This customer waits for nothing from us.</source>
        <translation>This customer waits for nothing from us.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Open tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have this number: choose</source>
        <translation>
            <numerusform>One customer has this number: choose</numerusform>
            <numerusform>%n customers have this number: choose</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known by {number}: Ctrl+F finds them, Ctrl+N opens a file</source>
        <translation>Nobody is known by {number}: Ctrl+F finds them, Ctrl+N opens a file</translation>
    </message>
    <message>
        <source>The caller hides their number: ask who it is, Ctrl+F finds them</source>
        <translation>The caller hides their number: ask who it is, Ctrl+F finds them</translation>
    </message>
    <message>
        <source>Those of the customer on the desk show here.</source>
        <translation>Those of the customer on the desk show here.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Last time: {solution}</source>
        <translation>Last time: {solution}</translation>
    </message>
</context>
<context>
    <name>CustomerReading</name>
    <message>
        <source>Who is it?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>A note (Ctrl+Shift+N keeps it)</source>
        <translation>A note (Ctrl+Shift+N keeps it)</translation>
    </message>
    <message>
        <source>More with this file (Alt+M)</source>
        <translation>More with this file (Alt+M)</translation>
    </message>
    <message>
        <source>✓ verified by {who}</source>
        <translation>✓ verified by {who}</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? not verified</translation>
    </message>
    <message>
        <source>Nothing yet: calls, tickets and notes show here.</source>
        <translation>Nothing yet: calls, tickets and notes show here.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Last invoice</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>What has been</source>
        <translation>What has been</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>No tickets</source>
        <translation>No tickets</translation>
    </message>
    <message>
        <source>What this customer ever asked of us shows here.</source>
        <translation>What this customer ever asked of us shows here.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>New file…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Imports…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Duplicates…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Retention…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Writing …</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>Open a file first</source>
        <translation>Open a file first</translation>
    </message>
    <message>
        <source>Change this file</source>
        <translation>Change this file</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Number of a contract</source>
        <translation>Number of a contract</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Another telephone number of theirs</source>
        <translation>Another telephone number of theirs</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Tax number</translation>
    </message>
    <message>
        <source>Number of the last invoice</source>
        <translation>Number of the last invoice</translation>
    </message>
    <message>
        <source>Amount of the last invoice</source>
        <translation>Amount of the last invoice</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
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
        <translation>messenger</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>web page</translation>
    </message>
    <message>
        <source>recording of calls</source>
        <translation>recording of calls</translation>
    </message>
    <message>
        <source>offers and advertising</source>
        <translation>offers and advertising</translation>
    </message>
    <message>
        <source>surveys</source>
        <translation>surveys</translation>
    </message>
    <message>
        <source>messages to the mobile</source>
        <translation>messages to the mobile</translation>
    </message>
    <message>
        <source>handing data to third parties</source>
        <translation>handing data to third parties</translation>
    </message>
    <message>
        <source>remote access to their devices</source>
        <translation>remote access to their devices</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>refused or withdrawn</source>
        <translation>refused or withdrawn</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>not ended</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>the file and what it was found by</source>
        <translation>the file and what it was found by</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>what stood in it before a merge</source>
        <translation>what stood in it before a merge</translation>
    </message>
    <message>
        <source>lines of imports that made no file</source>
        <translation>lines of imports that made no file</translation>
    </message>
    <message>
        <source>every word and every file in their tickets, and what they said in a diagnosis</source>
        <translation>every word and every file in their tickets, and what they said in a diagnosis</translation>
    </message>
    <message>
        <source>number and name in the journal, the history and the checkpoints: a pseudonym takes their place</source>
        <translation>number and name in the journal, the history and the checkpoints: a pseudonym takes their place</translation>
    </message>
    <message>
        <source>that there were calls, and their times and outcomes</source>
        <translation>that there were calls, and their times and outcomes</translation>
    </message>
    <message>
        <source>that there were tickets, and their clocks</source>
        <translation>that there were tickets, and their clocks</translation>
    </message>
    <message>
        <source>how checks of identity went</source>
        <translation>how checks of identity went</translation>
    </message>
    <message>
        <source>a record of the erasure: which file, when, by whom, why</source>
        <translation>a record of the erasure: which file, when, by whom, why</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>same tax number</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>same telephone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>same contract</source>
        <translation>same contract</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>same address</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person or organisation</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number</source>
        <translation>“{value}” is no telephone number</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address</source>
        <translation>“{value}” is no e-mail address</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>“{value}” is no date</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>cannot be read: {value}</translation>
    </message>
    <message>
        <source>customer number {value} is another's already</source>
        <translation>customer number {value} is another's already</translation>
    </message>
    <message>
        <source>verified by {who}</source>
        <translation>verified by {who}</translation>
    </message>
    <message>
        <source>not verified by {who}</source>
        <translation>not verified by {who}</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>call going on</source>
        <translation>call going on</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>the house</source>
        <translation>the house</translation>
    </message>
    <message>
        <source>{who} until {time}</source>
        <translation>{who} until {time}</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>link lost</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>In hand of</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>pressed</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>at rest</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>output</source>
        <translation>output</translation>
    </message>
    <message>
        <source>failover relay</source>
        <translation>failover relay</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>duress button</source>
        <translation>duress button</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>No device is known yet</source>
        <translation>No device is known yet</translation>
    </message>
    <message>
        <source>Devices on Modbus show as soon as a link with the driver “modbus” is in the settings.</source>
        <translation>Devices on Modbus show as soon as a link with the driver “modbus” is in the settings.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>No points to show</source>
        <translation>No points to show</translation>
    </message>
    <message>
        <source>Select a device: what it reads shows here.</source>
        <translation>Select a device: what it reads shows here.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>don't know</source>
        <translation>don't know</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“{answer}” would confirm: {diagnosis}</source>
        <translation>“{answer}” would confirm: {diagnosis}</translation>
    </message>
    <message>
        <source>weighs {count} candidates against each other</source>
        <translation>weighs {count} candidates against each other</translation>
    </message>
    <message>
        <source>splits {count} candidates {parts}</source>
        <translation>splits {count} candidates {parts}</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>words: {words}</translation>
    </message>
    <message>
        <source>helped {count} times</source>
        <translation>helped {count} times</translation>
    </message>
    <message>
        <source>tried, did not help</source>
        <translation>tried, did not help</translation>
    </message>
    <message>
        <source>One diagnosis is sure enough: carry its steps out.</source>
        <translation>One diagnosis is sure enough: carry its steps out.</translation>
    </message>
    <message>
        <source>No further question would tell much: try the first, or escalate.</source>
        <translation>No further question would tell much: try the first, or escalate.</translation>
    </message>
    <message>
        <source>Nothing is known of this product yet. Solve it by hand, it will be kept.</source>
        <translation>Nothing is known of this product yet. Solve it by hand, it will be kept.</translation>
    </message>
    <message>
        <source>Choose the product to be guided.</source>
        <translation>Choose the product to be guided.</translation>
    </message>
</context>
<context>
    <name>DiagnosisPane</name>
    <message>
        <source>Guided diagnosis</source>
        <translation>Guided diagnosis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>What the caller says, then Enter</source>
        <translation>What the caller says, then Enter</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>What the caller says</translation>
    </message>
    <message>
        <source>No diagnosis yet</source>
        <translation>No diagnosis yet</translation>
    </message>
    <message>
        <source>Choose the product and write what the caller says.</source>
        <translation>Choose the product and write what the caller says.</translation>
    </message>
    <message>
        <source>Solved and kept. A new call starts a new diagnosis.</source>
        <translation>Solved and kept. A new call starts a new diagnosis.</translation>
    </message>
    <message>
        <source>Ctrl+R says in the ticket that it is solved.</source>
        <translation>Ctrl+R says in the ticket that it is solved.</translation>
    </message>
    <message>
        <source>(Backspace takes the last back)</source>
        <translation>(Backspace takes the last back)</translation>
    </message>
    <message>
        <source>Steps into the ticket</source>
        <translation>Steps into the ticket</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>It helped</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>Did not help</translation>
    </message>
    <message>
        <source>Helped, changed…</source>
        <translation>Helped, changed…</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>Nobody by that name</translation>
    </message>
    <message>
        <source>Type a number and press Enter to use it.</source>
        <translation>Type a number and press Enter to use it.</translation>
    </message>
    <message>
        <source>Name, number, team, queue</source>
        <translation>Name, number, team, queue</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Find in the directory</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Take this line out</source>
        <translation>Take this line out</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>DURESS</source>
        <translation>DURESS</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>not seen</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>does not obey</source>
        <translation>does not obey</translation>
    </message>
    <message>
        <source>out of its limits</source>
        <translation>out of its limits</translation>
    </message>
    <message>
        <source>by hand: {who}</source>
        <translation>by hand: {who}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Reads or shows</source>
        <translation>Reads or shows</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>to be thrown by a person</source>
        <translation>to be thrown by a person</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase a customer</source>
        <translation>Erase a customer</translation>
    </message>
    <message>
        <source>Why (kept with the record of the erasure)</source>
        <translation>Why (kept with the record of the erasure)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>I know that this cannot be taken back</translation>
    </message>
    <message>
        <source>Give out first …</source>
        <translation>Give out first …</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Erase for ever</translation>
    </message>
    <message>
        <source>Erase the file of {name}?</source>
        <translation>Erase the file of {name}?</translation>
    </message>
    <message>
        <source>Customer number {number}</source>
        <translation>Customer number {number}</translation>
    </message>
    <message>
        <source>Goes, for ever</source>
        <translation>Goes, for ever</translation>
    </message>
    <message>
        <source>Stays, without a name</source>
        <translation>Stays, without a name</translation>
    </message>
    <message>
        <source>Recordings, tapes of links, backups and files given out before are out of reach: see to them.</source>
        <translation>Recordings, tapes of links, backups and files given out before are out of reach: see to them.</translation>
    </message>
    <message>
        <source>Erasing: the whole journal is read …</source>
        <translation>Erasing: the whole journal is read …</translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n call(s) have a pseudonym now;</source>
        <translation>
            <numerusform>Erased. %n call has a pseudonym now;</numerusform>
            <numerusform>Erased. %n calls have a pseudonym now;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written again or deleted.</source>
        <translation>
            <numerusform>%n row was written again or deleted.</numerusform>
            <numerusform>%n rows were written again or deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Calls today</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>station {station}</source>
        <translation>station {station}</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Talks to</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>penalty {n}</source>
        <translation>penalty {n}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>serves</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
    <message>
        <source>At the switch</source>
        <translation>At the switch</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Dialled</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Switch's id</source>
        <translation>Switch's id</translation>
    </message>
    <message>
        <source>Caller bytes</source>
        <translation>Caller bytes</translation>
    </message>
    <message>
        <source>The link was lost while this call waited: its times are not to be trusted.</source>
        <translation>The link was lost while this call waited: its times are not to be trusted.</translation>
    </message>
    <message>
        <source>Waits in</source>
        <translation>Waits in</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source> · priority {n}</source>
        <translation> · priority {n}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Expected wait</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>… of the day</source>
        <translation>… of the day</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Abandonment</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Gave up after</source>
        <translation>Gave up after</translation>
    </message>
    <message>
        <source>target {target}, {variant}</source>
        <translation>target {target}, {variant}</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Switch runs</source>
        <translation>Switch runs</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>Seen today</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>It cannot {what}.</source>
        <translation>It cannot {what}.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Stands for</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nobody has it</translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>Shelved until</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Follows from</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>blind until {time}: {why}</source>
        <translation>blind until {time}: {why}</translation>
    </message>
    <message>
        <source>blind: {why}</source>
        <translation>blind: {why}</translation>
    </message>
    <message>
        <source>{what}: we had {ours}, the switch says {theirs}</source>
        <translation>{what}: we had {ours}, the switch says {theirs}</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>raised</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>cleared</translation>
    </message>
    <message>
        <source>acknowledged by {who}</source>
        <translation>acknowledged by {who}</translation>
    </message>
    <message numerus="yes">
        <source>team, %n agent(s)</source>
        <translation>
            <numerusform>team, %n agent</numerusform>
            <numerusform>team, %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) touch today's figures: the link was lost then.</source>
        <translation>
            <numerusform>%n gap touches today’s figures: the link was lost then.</numerusform>
            <numerusform>%n gaps touch today’s figures: the link was lost then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) lost</source>
        <translation>
            <numerusform>%n message lost</numerusform>
            <numerusform>%n messages lost</numerusform>
        </translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>trunk</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Talked</translation>
    </message>
    <message>
        <source>The line says</source>
        <translation>The line says</translation>
    </message>
    <message>
        <source>Records today</source>
        <translation>Records today</translation>
    </message>
    <message>
        <source>Lines refused</source>
        <translation>Lines refused</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Last record</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>✓ by {who}</source>
        <translation>✓ by {who}</translation>
    </message>
    <message>
        <source>? not yet</source>
        <translation>? not yet</translation>
    </message>
    <message>
        <source>{used} of {all}</source>
        <translation>{used} of {all}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in service</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>out of service</translation>
    </message>
    <message>
        <source>By record</source>
        <translation>By record</translation>
    </message>
</context>
<context>
    <name>FailoverSheet</name>
    <message>
        <source>Why? It is written down with your name</source>
        <translation>Why? It is written down with your name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>1  Arm</source>
        <translation>1  Arm</translation>
    </message>
    <message>
        <source>2  Throw: trunks past the switch</source>
        <translation>2  Throw: trunks past the switch</translation>
    </message>
    <message>
        <source>2  Restore: trunks to the switch</source>
        <translation>2  Restore: trunks to the switch</translation>
    </message>
    <message>
        <source>The relay was read back: {state}</source>
        <translation>The relay was read back: {state}</translation>
    </message>
    <message>
        <source>armed by {who} for {seconds} s more</source>
        <translation>armed by {who} for {seconds} s more</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>{figure} {value}, open its passport</source>
        <translation>{figure} {value}, open its passport</translation>
    </message>
    <message>
        <source>{figure}: open its passport</source>
        <translation>{figure}: open its passport</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Calls handled</source>
        <translation>Calls handled</translation>
    </message>
    <message>
        <source>Rang, not answered</source>
        <translation>Rang, not answered</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>Average handling time</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>After-call work</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
</context>
<context>
    <name>FindCustomer</name>
    <message>
        <source>Name, number, e-mail, contract …</source>
        <translation>Name, number, e-mail, contract …</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>the first {n}: type more to narrow it</source>
        <translation>the first {n}: type more to narrow it</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>one file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Nobody is found</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>Ctrl+N opens a new file.</source>
        <translation>Ctrl+N opens a new file.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nobody waits</translation>
    </message>
    <message>
        <source>A caller who joins a queue shows here.</source>
        <translation>A caller who joins a queue shows here.</translation>
    </message>
    <message>
        <source>No calls in progress</source>
        <translation>No calls in progress</translation>
    </message>
    <message>
        <source>Conversations show here while they last.</source>
        <translation>Conversations show here while they last.</translation>
    </message>
    <message>
        <source>No agents known</source>
        <translation>No agents known</translation>
    </message>
    <message>
        <source>They show as soon as a switch reports them.</source>
        <translation>They show as soon as a switch reports them.</translation>
    </message>
    <message>
        <source>{used} of {all} trunks</source>
        <translation>{used} of {all} trunks</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} of {all}</translation>
    </message>
    <message>
        <source>The switch has no queues yet</source>
        <translation>The switch has no queues yet</translation>
    </message>
    <message>
        <source>They show here as soon as the switch reports one.</source>
        <translation>They show here as soon as the switch reports one.</translation>
    </message>
    <message>
        <source>Waiting for the switch</source>
        <translation>Waiting for the switch</translation>
    </message>
    <message>
        <source>The engine keeps trying to connect. Links says what it tried and what it heard.</source>
        <translation>The engine keeps trying to connect. Links says what it tried and what it heard.</translation>
    </message>
    <message>
        <source>Nothing has been heard yet</source>
        <translation>Nothing has been heard yet</translation>
    </message>
    <message>
        <source>The engine is starting. The floor fills as soon as a link is up.</source>
        <translation>The engine is starting. The floor fills as soon as a link is up.</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation>Still empty: {fields}</translation>
    </message>
</context>
<context>
    <name>GivingOut</name>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} cannot be written: {why}</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>Outputs by hand</source>
        <translation>Outputs by hand</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>For how long</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>No device selected</translation>
    </message>
    <message>
        <source>Select a device: its outputs can be tried here by hand, once you have taken them.</source>
        <translation>Select a device: its outputs can be tried here by hand, once you have taken them.</translation>
    </message>
    <message>
        <source>The house has its outputs</source>
        <translation>The house has its outputs</translation>
    </message>
    <message>
        <source>You have its outputs in hand</source>
        <translation>You have its outputs in hand</translation>
    </message>
    <message>
        <source>{who} has its outputs in hand</source>
        <translation>{who} has its outputs in hand</translation>
    </message>
    <message>
        <source>Rules and figures drive them.</source>
        <translation>Rules and figures drive them.</translation>
    </message>
    <message>
        <source>Give back  T</source>
        <translation>Give back  T</translation>
    </message>
    <message>
        <source>Take by hand  T</source>
        <translation>Take by hand  T</translation>
    </message>
    <message>
        <source>since {since}, until {until} ({left} left)</source>
        <translation>since {since}, until {until} ({left} left)</translation>
    </message>
    <message>
        <source>until {until} ({left} left)</source>
        <translation>until {until} ({left} left)</translation>
    </message>
    <message>
        <source>This device has no outputs.</source>
        <translation>This device has no outputs.</translation>
    </message>
    <message>
        <source>They give it back, it lapses, or a supervisor takes it.</source>
        <translation>They give it back, it lapses, or a supervisor takes it.</translation>
    </message>
    <message>
        <source>No engine or no journal: nobody would carry it out.</source>
        <translation>No engine or no journal: nobody would carry it out.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Arm…</source>
        <translation>Arm…</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Throw</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>◆ stuck: {actual}, wanted {wanted}</source>
        <translation>◆ stuck: {actual}, wanted {wanted}</translation>
    </message>
    <message>
        <source>{state}, armed by {who} ({left})</source>
        <translation>{state}, armed by {who} ({left})</translation>
    </message>
    <message>
        <source>Arm it first: a failover has two steps</source>
        <translation>Arm it first: a failover has two steps</translation>
    </message>
    <message>
        <source>Take the device by hand first</source>
        <translation>Take the device by hand first</translation>
    </message>
    <message>
        <source>Select a device first</source>
        <translation>Select a device first</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>Arm {relay}?</source>
        <translation>Arm {relay}?</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Nothing moves yet. Within half a minute you can throw it (trunks go past the switch) or restore it.</source>
        <translation>Nothing moves yet. Within half a minute you can throw it (trunks go past the switch) or restore it.</translation>
    </message>
    <message>
        <source>Why (goes into the journal)</source>
        <translation>Why (goes into the journal)</translation>
    </message>
    <message>
        <source>armed before</source>
        <translation>armed before</translation>
    </message>
    <message>
        <source>Select an output first</source>
        <translation>Select an output first</translation>
    </message>
    <message>
        <source>{output} has no such button</source>
        <translation>{output} has no such button</translation>
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
        <translation>To</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Your reference</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Why it comes to you</source>
        <translation>Why it comes to you</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>all of it is in the JSON file</source>
        <translation>all of it is in the JSON file</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>The journal is out of reach: nothing can be asked</source>
        <translation>The journal is out of reach: nothing can be asked</translation>
    </message>
    <message>
        <source>No engine runs: nobody would carry it out</source>
        <translation>No engine runs: nobody would carry it out</translation>
    </message>
    <message>
        <source>Which telephone is yours?</source>
        <translation>Which telephone is yours?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>The switch calls it when you listen, whisper, barge or take over. It is remembered here.</source>
        <translation>The switch calls it when you listen, whisper, barge or take over. It is remembered here.</translation>
    </message>
    <message>
        <source>Station, e.g. PJSIP/900</source>
        <translation>Station, e.g. PJSIP/900</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>The call ends at once for everybody in it.</source>
        <translation>The call ends at once for everybody in it.</translation>
    </message>
    <message>
        <source>The caller is connected to your telephone and the agent is released.</source>
        <translation>The caller is connected to your telephone and the agent is released.</translation>
    </message>
    <message>
        <source>The caller loses the place in the queue; the switch goes on with what comes after it.</source>
        <translation>The caller loses the place in the queue; the switch goes on with what comes after it.</translation>
    </message>
    <message>
        <source>They serve no queue until they log in again.</source>
        <translation>They serve no queue until they log in again.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Transfer {caller} to</source>
        <translation>Transfer {caller} to</translation>
    </message>
    <message>
        <source>Extension or name</source>
        <translation>Extension or name</translation>
    </message>
    <message>
        <source>Move {caller} to</source>
        <translation>Move {caller} to</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Give {caller} to</source>
        <translation>Give {caller} to</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Logged out</translation>
    </message>
</context>
<context>
    <name>Herald</name>
    <message>
        <source>Not asked: {what}. {why}</source>
        <translation>Not asked: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Ended calls</source>
        <translation>Ended calls</translation>
    </message>
    <message>
        <source>Name, number, queue, agent or id</source>
        <translation>Name, number, queue, agent or id</translation>
    </message>
    <message>
        <source>Search ended calls</source>
        <translation>Search ended calls</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>No call was found</source>
        <translation>No call was found</translation>
    </message>
    <message>
        <source>Ask for other words or a longer time.</source>
        <translation>Ask for other words or a longer time.</translation>
    </message>
    <message>
        <source>any outcome</source>
        <translation>any outcome</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>last 24 hours</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>last 7 days</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>ever</translation>
    </message>
    <message>
        <source>any queue</source>
        <translation>any queue</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>asking…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), more below</source>
        <translation>
            <numerusform>%n call, more below</numerusform>
            <numerusform>%n calls, more below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Talked</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Dialled</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Switch's id</source>
        <translation>Switch's id</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Known by</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Customers from a CSV file</source>
        <translation>Customers from a CSV file</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Bad lines as CSV …</source>
        <translation>Bad lines as CSV …</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>First lines of the file</translation>
    </message>
    <message>
        <source>Lines that made no file</source>
        <translation>Lines that made no file</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB: divide it.</source>
        <translation>The file is larger than 256 MB: divide it.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n line(s), {encoding}, divided by “{sign}”</source>
        <translation>
            <numerusform>{name}: one line, {encoding}, divided by “{sign}”</numerusform>
            <numerusform>{name}: %n lines, {encoding}, divided by “{sign}”</numerusform>
        </translation>
    </message>
    <message>
        <source>What column {name} means</source>
        <translation>What column {name} means</translation>
    </message>
    <message>
        <source>Say which column is the name.</source>
        <translation>Say which column is the name.</translation>
    </message>
    <message>
        <source>{taken} imported, {known} were there already, {bad} bad lines, {lines} lines read</source>
        <translation>{taken} imported, {known} were there already, {bad} bad lines, {lines} lines read</translation>
    </message>
    <message>
        <source>Cancelled: {what}. The rest of the file was not read.</source>
        <translation>Cancelled: {what}. The rest of the file was not read.</translation>
    </message>
    <message>
        <source>{why} What was imported before stays; the same file may be imported again: nothing is doubled.</source>
        <translation>{why} What was imported before stays; the same file may be imported again: nothing is doubled.</translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) written</source>
        <translation>
            <numerusform>one bad line written</numerusform>
            <numerusform>%n bad lines written</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {gone} files went, {stays} stay because somebody has worked on them.</source>
        <translation>Taken back: {gone} files went, {stays} stay because somebody has worked on them.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: the CSV has all of them</source>
        <translation>
            <numerusform>… and one more: the CSV has all of them</numerusform>
            <numerusform>… and %n more: the CSV has all of them</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line should name the columns.</source>
        <translation>The first line should name the columns.</translation>
    </message>
    <message>
        <source>Ctrl+O chooses one. It is only looked at until you press Import.</source>
        <translation>Ctrl+O chooses one. It is only looked at until you press Import.</translation>
    </message>
    <message>
        <source>No CSV file yet</source>
        <translation>No CSV file yet</translation>
    </message>
</context>
<context>
    <name>ImportsSheet</name>
    <message>
        <source>Imports of customers</source>
        <translation>Imports of customers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>There already</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Bad lines</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>I know that these files go</source>
        <translation>I know that these files go</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Take this import back</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would go.</source>
        <translation>
            <numerusform>%n file would go.</numerusform>
            <numerusform>%n files would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): somebody has worked on them since.</source>
        <translation>
            <numerusform>%n stays: somebody has worked on it since.</numerusform>
            <numerusform>%n stay: somebody has worked on them since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this import can be taken back any more.</source>
        <translation>Nothing of this import can be taken back any more.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n file(s) went.</source>
        <translation>
            <numerusform>Taken back: %n file went.</numerusform>
            <numerusform>Taken back: %n files went.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+I on the Customers screen reads a CSV file.</source>
        <translation>Ctrl+I on the Customers screen reads a CSV file.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Nothing was imported yet</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message>
        <source>Gather under a parent</source>
        <translation>Gather under a parent</translation>
    </message>
    <message>
        <source>▲ {n} callers report the same since {time}: {product} · {words}</source>
        <translation>▲ {n} callers report the same since {time}: {product} · {words}</translation>
    </message>
    <message>
        <source>Incident: {words}</source>
        <translation>Incident: {words}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Select a call, an agent or a queue: what is known of it and what you can do shows here.</source>
        <translation>Select a call, an agent or a queue: what is known of it and what you can do shows here.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more selected</source>
        <translation>
            <numerusform>and %n more selected</numerusform>
            <numerusform>and %n more selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Shelve…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>review due</source>
        <translation>review due</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>merged into another</translation>
    </message>
    <message>
        <source>near-duplicate ({share})</source>
        <translation>near-duplicate ({share})</translation>
    </message>
    <message>
        <source>long unused</source>
        <translation>long unused</translation>
    </message>
    <message>
        <source>fails more than it helps</source>
        <translation>fails more than it helps</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Helped</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
</context>
<context>
    <name>KnowledgeEditor</name>
    <message>
        <source>Cases and articles</source>
        <translation>Cases and articles</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>No case yet</translation>
    </message>
    <message>
        <source>Solved diagnoses are kept here. Ctrl+N: an article.</source>
        <translation>Solved diagnoses are kept here. Ctrl+N: an article.</translation>
    </message>
    <message>
        <source>Filter by title, product, what to look at</source>
        <translation>Filter by title, product, what to look at</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>How it is asked…</source>
        <translation>How it is asked…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>Retire or restore</source>
        <translation>Retire or restore</translation>
    </message>
    <message>
        <source>Merge with its twin</source>
        <translation>Merge with its twin</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Questions…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
</context>
<context>
    <name>KnowledgeForm</name>
    <message>
        <source>Steps, one a line</source>
        <translation>Steps, one a line</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Review on</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Language of the texts</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What callers say</source>
        <translation>What callers say</translation>
    </message>
    <message>
        <source>Symptoms ({n})</source>
        <translation>Symptoms ({n})</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Cases and articles</source>
        <translation>Cases and articles</translation>
    </message>
    <message>
        <source>Asked and not answered</source>
        <translation>Asked and not answered</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>knowledge</translation>
    </message>
    <message>
        <source>Not with what is chosen</source>
        <translation>Not with what is chosen</translation>
    </message>
</context>
<context>
    <name>KnowledgePreview</name>
    <message>
        <source>How the guide would ask</source>
        <translation>How the guide would ask</translation>
    </message>
    <message>
        <source>Playing the caller …</source>
        <translation>Playing the caller …</translation>
    </message>
    <message>
        <source>The guide asks</source>
        <translation>The guide asks</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>The caller says</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>(the caller's words alone)</source>
        <translation>(the caller's words alone)</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is found first after %n question(s).</source>
        <translation>
            <numerusform>“{name}” is found first after %n question.</numerusform>
            <numerusform>“{name}” is found first after %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is only number {place} after %n question(s): note what tells it apart.</source>
        <translation>
            <numerusform>“{name}” is only number {place} after %n question: note what tells it apart.</numerusform>
            <numerusform>“{name}” is only number {place} after %n questions: note what tells it apart.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not found: a live case with a product, a diagnosis and words or symptoms is.</source>
        <translation>“{name}” is not found: a live case with a product, a diagnosis and words or symptoms is.</translation>
    </message>
</context>
<context>
    <name>KnowledgeSymptoms</name>
    <message>
        <source>No questions are known of this product: Ctrl+Shift+Q writes some.</source>
        <translation>No questions are known of this product: Ctrl+Shift+Q writes some.</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
</context>
<context>
    <name>KnowledgeVersions</name>
    <message>
        <source>Versions of an article</source>
        <translation>Versions of an article</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Put this one back</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>This is the newest.</source>
        <translation>This is the newest.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>ringing</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>talking</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>hold</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>wrap-up</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>not ready</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>logged out</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>break</source>
        <translation>break</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>lunch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>back office</source>
        <translation>back office</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>coaching</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>idle</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unreachable</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandoned</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>timed out</translation>
    </message>
    <message>
        <source>left by key</source>
        <translation>left by key</translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation>moved by a supervisor</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>switch restarted</source>
        <translation>switch restarted</translation>
    </message>
    <message>
        <source>unobserved: the link was down</source>
        <translation>unobserved: the link was down</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonymous</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>listening</translation>
    </message>
    <message>
        <source>whispering</source>
        <translation>whispering</translation>
    </message>
    <message>
        <source>in the call</source>
        <translation>in the call</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>abandons ignored</source>
        <translation>abandons ignored</translation>
    </message>
    <message>
        <source>abandons count against</source>
        <translation>abandons count against</translation>
    </message>
    <message>
        <source>abandons in time count for</source>
        <translation>abandons in time count for</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connecting</translation>
    </message>
    <message>
        <source>lost {time}</source>
        <translation>lost {time}</translation>
    </message>
    <message>
        <source>blind since {time}</source>
        <translation>blind since {time}</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>noisy</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in service</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>out of service</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>rings</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>being set up</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source> [a part never came]</source>
        <translation> [a part never came]</translation>
    </message>
    <message>
        <source>(sent)</source>
        <translation>(sent)</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ sent</translation>
    </message>
    <message>
        <source>← came</source>
        <translation>← came</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>No line is known yet</source>
        <translation>No line is known yet</translation>
    </message>
    <message>
        <source>Trunks of switches show here, and modems that are links of their own.</source>
        <translation>Trunks of switches show here, and modems that are links of their own.</translation>
    </message>
    <message>
        <source>Calls on lines</source>
        <translation>Calls on lines</translation>
    </message>
    <message>
        <source>No call is on a line</source>
        <translation>No call is on a line</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Text messages</translation>
    </message>
    <message>
        <source>No message in the last hour</source>
        <translation>No message in the last hour</translation>
    </message>
    <message>
        <source>What comes or is sent shows here.</source>
        <translation>What comes or is sent shows here.</translation>
    </message>
    <message>
        <source>Number to call or write to</source>
        <translation>Number to call or write to</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Message to send</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Answer  A</source>
        <translation>Answer  A</translation>
    </message>
    <message>
        <source>Hang up  D</source>
        <translation>Hang up  D</translation>
    </message>
    <message>
        <source>Try the selected line</source>
        <translation>Try the selected line</translation>
    </message>
    <message>
        <source>The selected call</source>
        <translation>The selected call</translation>
    </message>
    <message>
        <source>No line selected</source>
        <translation>No line selected</translation>
    </message>
    <message>
        <source>Select a line.</source>
        <translation>Select a line.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Type a number.</translation>
    </message>
    <message>
        <source>Type a message.</source>
        <translation>Type a message.</translation>
    </message>
    <message>
        <source>Select a call.</source>
        <translation>Select a call.</translation>
    </message>
    <message>
        <source>No engine or no journal: nobody would carry it out.</source>
        <translation>No engine or no journal: nobody would carry it out.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Test call  Ctrl+T</source>
        <translation>Test call  Ctrl+T</translation>
    </message>
    <message>
        <source>Send the message  Ctrl+Enter</source>
        <translation>Send the message  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>LinkChart</name>
    <message>
        <source>{link}: the last ten minutes</source>
        <translation>{link}: the last ten minutes</translation>
    </message>
    <message>
        <source>Select a link: its lag and what it tells show here.</source>
        <translation>Select a link: its lag and what it tells show here.</translation>
    </message>
    <message>
        <source>lag now {now}, worst {worst}</source>
        <translation>lag now {now}, worst {worst}</translation>
    </message>
    <message>
        <source>it tells no lag</source>
        <translation>it tells no lag</translation>
    </message>
    <message>
        <source>since this window opened</source>
        <translation>since this window opened</translation>
    </message>
    <message>
        <source>Lag and changes over time</source>
        <translation>Lag and changes over time</translation>
    </message>
    <message>
        <source>lag, ms</source>
        <translation>lag, ms</translation>
    </message>
    <message>
        <source>changes/s</source>
        <translation>changes/s</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Gaps today</source>
        <translation>Gaps today</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>No link is known yet</source>
        <translation>No link is known yet</translation>
    </message>
    <message>
        <source>The engine tells of its links when it has started.</source>
        <translation>The engine tells of its links when it has started.</translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation>Connect an Asterisk…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Links are described in {path}</source>
        <translation>Links are described in {path}</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>No lamps, relays or sensors</source>
        <translation>No lamps, relays or sensors</translation>
    </message>
    <message>
        <source>A link with the driver “modbus” brings them; the manual's page on equipment says how.</source>
        <translation>A link with the driver “modbus” brings them; the manual's page on equipment says how.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>at the switch</source>
        <translation>at the switch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Lasts</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Dialled</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Talks to</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Expected wait</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>By record</source>
        <translation>By record</translation>
    </message>
</context>
<context>
    <name>LoadPane</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>No load</source>
        <translation>No load</translation>
    </message>
    <message>
        <source>Who has open tickets shows here.</source>
        <translation>Who has open tickets shows here.</translation>
    </message>
    <message>
        <source>Load by person</source>
        <translation>Load by person</translation>
    </message>
</context>
<context>
    <name>MembershipSheet</name>
    <message>
        <source>Queues of {agent}</source>
        <translation>Queues of {agent}</translation>
    </message>
    <message>
        <source>After the current &amp;call</source>
        <translation>After the current &amp;call</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change queues</source>
        <translation>Change queues</translation>
    </message>
    <message>
        <source>penalty </source>
        <translation>penalty </translation>
    </message>
    <message>
        <source>Penalty in {queue}</source>
        <translation>Penalty in {queue}</translation>
    </message>
    <message>
        <source>The switch's own configuration puts the agent here</source>
        <translation>The switch's own configuration puts the agent here</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Files that were put into this one</source>
        <translation>Files that were put into this one</translation>
    </message>
    <message>
        <source>Files that may be the same customer</source>
        <translation>Files that may be the same customer</translation>
    </message>
    <message>
        <source>Pairs of files</source>
        <translation>Pairs of files</translation>
    </message>
    <message>
        <source>Keep the left one</source>
        <translation>Keep the left one</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>Keep the right one</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Take it out again</translation>
    </message>
    <message>
        <source>No two files look like the same customer.</source>
        <translation>No two files look like the same customer.</translation>
    </message>
    <message>
        <source>{name}: put together; every value of both is kept.</source>
        <translation>{name}: put together; every value of both is kept.</translation>
    </message>
    <message>
        <source>{name}: taken apart again.</source>
        <translation>{name}: taken apart again.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>How far all files are compared</source>
        <translation>How far all files are compared</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Stop looking</translation>
    </message>
    <message>
        <source>Go on looking</source>
        <translation>Go on looking</translation>
    </message>
    <message numerus="yes">
        <source>All files were compared: %n pair(s).</source>
        <translation>
            <numerusform>All files were compared: one pair.</numerusform>
            <numerusform>All files were compared: %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} compared: %n pair(s) so far.</source>
        <translation>
            <numerusform>{share} compared: one pair so far.</numerusform>
            <numerusform>{share} compared: %n pairs so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) or name(s) of more than {most} files each left out.</source>
        <translation>
            <numerusform>One number or name of more than {most} files left out.</numerusform>
            <numerusform>%n numbers or names of more than {most} files each left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, less alike</source>
        <translation>
            <numerusform>… and one more, less alike</numerusform>
            <numerusform>… and %n more, less alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>arrived on {0}, dialled {1}</source>
        <translation>arrived on {0}, dialled {1}</translation>
    </message>
    <message>
        <source>arrived on {0}</source>
        <translation>arrived on {0}</translation>
    </message>
    <message>
        <source>joined {0} at position {1}</source>
        <translation>joined {0} at position {1}</translation>
    </message>
    <message>
        <source>joined {0}</source>
        <translation>joined {0}</translation>
    </message>
    <message>
        <source>answered after {1} in {0} by {2}</source>
        <translation>answered after {1} in {0} by {2}</translation>
    </message>
    <message>
        <source>answered after {1} in {0}</source>
        <translation>answered after {1} in {0}</translation>
    </message>
    <message>
        <source>abandoned {0} after {1}</source>
        <translation>abandoned {0} after {1}</translation>
    </message>
    <message>
        <source>timed out in {0} after {1}</source>
        <translation>timed out in {0} after {1}</translation>
    </message>
    <message>
        <source>left {0} after {1} with key {2}</source>
        <translation>left {0} after {1} with key {2}</translation>
    </message>
    <message>
        <source>moved out of {0} after {1}</source>
        <translation>moved out of {0} after {1}</translation>
    </message>
    <message>
        <source>withdrawn from {0} after {1}</source>
        <translation>withdrawn from {0} after {1}</translation>
    </message>
    <message>
        <source>the switch restarted; {0} after {1}</source>
        <translation>the switch restarted; {0} after {1}</translation>
    </message>
    <message>
        <source>left {0} unobserved after {1}</source>
        <translation>left {0} unobserved after {1}</translation>
    </message>
    <message>
        <source>talked {1} for {0}</source>
        <translation>talked {1} for {0}</translation>
    </message>
    <message>
        <source>rang: {0}</source>
        <translation>rang: {0}</translation>
    </message>
    <message>
        <source>talking: {0}</source>
        <translation>talking: {0}</translation>
    </message>
    <message>
        <source>on hold: {0}</source>
        <translation>on hold: {0}</translation>
    </message>
    <message>
        <source>dialled: {0}</source>
        <translation>dialled: {0}</translation>
    </message>
    <message>
        <source>left: {0}</source>
        <translation>left: {0}</translation>
    </message>
    <message>
        <source>transferred by {0} to {1}</source>
        <translation>transferred by {0} to {1}</translation>
    </message>
    <message>
        <source>transferred by {0} to {1} after consultation</source>
        <translation>transferred by {0} to {1} after consultation</translation>
    </message>
    <message>
        <source>joined with call {0}</source>
        <translation>joined with call {0}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>{0} listens</source>
        <translation>{0} listens</translation>
    </message>
    <message>
        <source>{0} whispers to the agent</source>
        <translation>{0} whispers to the agent</translation>
    </message>
    <message>
        <source>{0} joined the call</source>
        <translation>{0} joined the call</translation>
    </message>
    <message>
        <source>now serves {0}</source>
        <translation>now serves {0}</translation>
    </message>
    <message>
        <source>no longer serves {0}</source>
        <translation>no longer serves {0}</translation>
    </message>
    <message>
        <source>did not answer {0} for {1}</source>
        <translation>did not answer {0} for {1}</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>wrap-up</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>not ready: {0}</source>
        <translation>not ready: {0}</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>logged out</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>state unknown</translation>
    </message>
    <message>
        <source>outcome by {0}: {1}</source>
        <translation>outcome by {0}: {1}</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>asked for help</translation>
    </message>
    <message>
        <source>needs no help any more</source>
        <translation>needs no help any more</translation>
    </message>
    <message>
        <source>its record came on {0}</source>
        <translation>its record came on {0}</translation>
    </message>
    <message>
        <source>caller verified by {0}: {1} of {2} right</source>
        <translation>caller verified by {0}: {1} of {2} right</translation>
    </message>
    <message>
        <source>caller not verified by {0}, {1} wrong</source>
        <translation>caller not verified by {0}, {1} wrong</translation>
    </message>
    <message>
        <source>asked to the front: ticket {0} has run out</source>
        <translation>asked to the front: ticket {0} has run out</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The journal is out of reach since {time}. What you see is as old as that; the engine goes on recording and nothing is lost. Trying again every few seconds.</source>
        <translation>The journal is out of reach since {time}. What you see is as old as that; the engine goes on recording and nothing is lost. Trying again every few seconds.</translation>
    </message>
    <message>
        <source>No engine records since {time}. The switch goes on; what happens there is not seen. The journal is kept, and the first engine that returns takes over.</source>
        <translation>No engine records since {time}. The switch goes on; what happens there is not seen. The journal is kept, and the first engine that returns takes over.</translation>
    </message>
    <message>
        <source>The day so far is being told; the screen stands at {time}.</source>
        <translation>The day so far is being told; the screen stands at {time}.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Reading the journal…</translation>
    </message>
    <message>
        <source>“{link}” is lost: blind since {time}. Its calls go on unseen; the engine keeps trying to connect and then says what was missed.</source>
        <translation>“{link}” is lost: blind since {time}. Its calls go on unseen; the engine keeps trying to connect and then says what was missed.</translation>
    </message>
    <message>
        <source>“{link}” is back. Blind {span}: {seen}; figures of that time are marked.</source>
        <translation>“{link}” is back. Blind {span}: {seen}; figures of that time are marked.</translation>
    </message>
    <message>
        <source>This is the simulated call centre: everybody in it is invented, and every action works. </source>
        <translation>This is the simulated call centre: everybody in it is invented, and every action works. </translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation>Connect an Asterisk…</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) unobserved</source>
        <translation>
            <numerusform>%n visit unobserved</numerusform>
            <numerusform>%n visits unobserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{link}”: %n message(s) never arrived at {time}; figures of that time are marked.</source>
        <translation>
            <numerusform>“{link}”: %n message never arrived at {time}; figures of that time are marked.</numerusform>
            <numerusform>“{link}”: %n messages never arrived at {time}; figures of that time are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSheet</name>
    <message>
        <source>Commands and their fate</source>
        <translation>Commands and their fate</translation>
    </message>
    <message>
        <source>Commands of the last hour</source>
        <translation>Commands of the last hour</translation>
    </message>
    <message>
        <source>Nothing was asked in the last hour</source>
        <translation>Nothing was asked in the last hour</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Fate</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Agent, queue, call, action, figure or screen</source>
        <translation>Agent, queue, call, action, figure or screen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go · Esc close</source>
        <translation>↑ ↓ choose · Enter go · Esc close</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type on</source>
        <translation>
            <numerusform>%n more: type on</numerusform>
            <numerusform>%n more: type on</numerusform>
        </translation>
    </message>
    <message>
        <source>on what is selected</source>
        <translation>on what is selected</translation>
    </message>
    <message>
        <source>trunk of {link}</source>
        <translation>trunk of {link}</translation>
    </message>
    <message>
        <source>waits in {queue}</source>
        <translation>waits in {queue}</translation>
    </message>
    <message>
        <source>call, {queue}</source>
        <translation>call, {queue}</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation>Connect an Asterisk…</translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation>History of calls</translation>
    </message>
    <message>
        <source>Commands and their fate</source>
        <translation>Commands and their fate</translation>
    </message>
    <message>
        <source>the whole centre</source>
        <translation>the whole centre</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>passport</translation>
    </message>
    <message numerus="yes">
        <source>team, %n agent(s)</source>
        <translation>
            <numerusform>team, %n agent</numerusform>
            <numerusform>team, %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>queue, %n waiting</source>
        <translation>
            <numerusform>queue, %n waiting</numerusform>
            <numerusform>queue, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter {list}</source>
        <translation>Filter {list}</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Service level of the day</source>
        <translation>Service level of the day</translation>
    </message>
    <message>
        <source>Calls waiting</source>
        <translation>Calls waiting</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Expected wait</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Abandonment</translation>
    </message>
    <message>
        <source>Average speed of answer (ASA)</source>
        <translation>Average speed of answer (ASA)</translation>
    </message>
    <message>
        <source>Average time to abandon</source>
        <translation>Average time to abandon</translation>
    </message>
    <message>
        <source>Average handling time (AHT)</source>
        <translation>Average handling time (AHT)</translation>
    </message>
    <message>
        <source>The share of calls answered within {seconds} s, of the last 30 minutes. A call counts at its service-level event: answer, abandon or the threshold passed, whichever comes first.</source>
        <translation>The share of calls answered within {seconds} s, of the last 30 minutes. A call counts at its service-level event: answer, abandon or the threshold passed, whichever comes first.</translation>
    </message>
    <message>
        <source>The share of calls answered within {seconds} s, since the day began. A call counts at its service-level event: answer, abandon or the threshold passed, whichever comes first.</source>
        <translation>The share of calls answered within {seconds} s, since the day began. A call counts at its service-level event: answer, abandon or the threshold passed, whichever comes first.</translation>
    </message>
    <message>
        <source>Calls in the queue now that no agent has answered.</source>
        <translation>Calls in the queue now that no agent has answered.</translation>
    </message>
    <message>
        <source>The age of the oldest call that waits now.</source>
        <translation>The age of the oldest call that waits now.</translation>
    </message>
    <message>
        <source>The wait predicted for a call that joins now: calls ahead of it over the rate at which calls left the queue in the last 30 minutes.</source>
        <translation>The wait predicted for a call that joins now: calls ahead of it over the rate at which calls left the queue in the last 30 minutes.</translation>
    </message>
    <message>
        <source>Queue visits that began, one per join, those still waiting included; abandons under {short} s are left out.</source>
        <translation>Queue visits that began, one per join, those still waiting included; abandons under {short} s are left out.</translation>
    </message>
    <message>
        <source>Visits that left the queue to an agent.</source>
        <translation>Visits that left the queue to an agent.</translation>
    </message>
    <message>
        <source>Callers who hung up before an agent answered, after {short} s or more. Time-outs, key exits, moves and withdrawals are counted apart.</source>
        <translation>Callers who hung up before an agent answered, after {short} s or more. Time-outs, key exits, moves and withdrawals are counted apart.</translation>
    </message>
    <message>
        <source>Abandoned over offered.</source>
        <translation>Abandoned over offered.</translation>
    </message>
    <message>
        <source>The wait of all answered calls over their number. The clock starts when the call joins the queue; the time it rings at agents is part of it.</source>
        <translation>The wait of all answered calls over their number. The clock starts when the call joins the queue; the time it rings at agents is part of it.</translation>
    </message>
    <message>
        <source>The wait of all abandoned calls over their number.</source>
        <translation>The wait of all abandoned calls over their number.</translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up over the number of calls handled.</source>
        <translation>Talk, hold and wrap-up over the number of calls handled.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>the switch's own (Perf)</source>
        <translation>the switch's own (Perf)</translation>
    </message>
    <message>
        <source>answered in time / answered</source>
        <translation>answered in time / answered</translation>
    </message>
    <message>
        <source>the switch's own (Perf2)</source>
        <translation>the switch's own (Perf2)</translation>
    </message>
    <message>
        <source>(answered + abandoned in time) / (answered + abandoned)</source>
        <translation>(answered + abandoned in time) / (answered + abandoned)</translation>
    </message>
    <message>
        <source>answered in time / (all − abandoned in time)</source>
        <translation>answered in time / (all − abandoned in time)</translation>
    </message>
    <message>
        <source>answered in time / all</source>
        <translation>answered in time / all</translation>
    </message>
    <message>
        <source>(answered + abandoned in time) / all</source>
        <translation>(answered + abandoned in time) / all</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>… in time</source>
        <translation>… in time</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandoned</translation>
    </message>
    <message>
        <source>short abandons</source>
        <translation>short abandons</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>timed out</translation>
    </message>
    <message>
        <source>left by key</source>
        <translation>left by key</translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation>moved by a supervisor</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>switch restarted</source>
        <translation>switch restarted</translation>
    </message>
    <message>
        <source>unobserved</source>
        <translation>unobserved</translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation>waiting now</translation>
    </message>
    <message>
        <source>… past the threshold</source>
        <translation>… past the threshold</translation>
    </message>
    <message>
        <source>still talking</source>
        <translation>still talking</translation>
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
            <numerusform>%n short abandon</numerusform>
            <numerusform>%n short abandons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unobserved</source>
        <translation>
            <numerusform>%n unobserved</numerusform>
            <numerusform>%n unobserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by a restart of the switch</source>
        <translation>
            <numerusform>%n ended by a restart of the switch</numerusform>
            <numerusform>%n ended by a restart of the switch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassportSheet</name>
    <message>
        <source>the whole centre</source>
        <translation>the whole centre</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Made of</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) behind it</source>
        <translation>
            <numerusform>%n call behind it</numerusform>
            <numerusform>%n calls behind it</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Reconcile</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Surroundings</translation>
    </message>
    <message>
        <source>Target {percent} in {seconds} s, {variant}. Counted from {since} to {now}. Left out: {out}.</source>
        <translation>Target {percent} in {seconds} s, {variant}. Counted from {since} to {now}. Left out: {out}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Touches a gap: “{link}” told nothing from {since} to {until} ({why}).</source>
        <translation>Touches a gap: “{link}” told nothing from {since} to {until} ({why}).</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>  (shown)</source>
        <translation>  (shown)</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source>touches a gap</source>
        <translation>touches a gap</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Talked</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Switch's id</source>
        <translation>Switch's id</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>The calls behind it</source>
        <translation>The calls behind it</translation>
    </message>
    <message>
        <source>No calls behind it yet</source>
        <translation>No calls behind it yet</translation>
    </message>
    <message>
        <source>The switch has not told its counters yet</source>
        <translation>The switch has not told its counters yet</translation>
    </message>
    <message>
        <source>They are read every few seconds while the link is up.</source>
        <translation>They are read every few seconds while the link is up.</translation>
    </message>
    <message>
        <source>The switch's own counters at {at}, beside ours since {since} (when it was connected or reset them).</source>
        <translation>The switch's own counters at {at}, beside ours since {since} (when it was connected or reset them).</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Asterisk counts a call as completed when its conversation ends, and as abandoned whenever the caller leaves without an agent: time-outs, key exits and moves are among its abandons. Its Perf figures count since its last start or reset, ours since we are connected.</source>
        <translation>Asterisk counts a call as completed when its conversation ends, and as abandoned whenever the caller leaves without an agent: time-outs, key exits and moves are among its abandons. Its Perf figures count since its last start or reset, ours since we are connected.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Compare again</translation>
    </message>
    <message>
        <source>another span of time</source>
        <translation>another span of time</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>not explained</translation>
    </message>
    <message>
        <source>by record</source>
        <translation>by record</translation>
    </message>
</context>
<context>
    <name>PhonePane</name>
    <message>
        <source>My telephone</source>
        <translation>My telephone</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>In this state for</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Nobody sits here yet</source>
        <translation>Nobody sits here yet</translation>
    </message>
    <message>
        <source>Choose the agent: Ctrl+U</source>
        <translation>Choose the agent: Ctrl+U</translation>
    </message>
    <message>
        <source>{agent} hands this over to you</source>
        <translation>{agent} hands this over to you</translation>
    </message>
    <message>
        <source>The customer hears music while it rings</source>
        <translation>The customer hears music while it rings</translation>
    </message>
    <message>
        <source>The customer waits: hand over, make a conference, or go back</source>
        <translation>The customer waits: hand over, make a conference, or go back</translation>
    </message>
    <message>
        <source>You talk with {agent}; the customer waits</source>
        <translation>You talk with {agent}; the customer waits</translation>
    </message>
    <message>
        <source>After-call work until {time}</source>
        <translation>After-call work until {time}</translation>
    </message>
    <message>
        <source>The next call shows here, with the caller's file</source>
        <translation>The next call shows here, with the caller's file</translation>
    </message>
</context>
<context>
    <name>Plant</name>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>slow flashing</source>
        <translation>slow flashing</translation>
    </message>
    <message>
        <source>fast flashing</source>
        <translation>fast flashing</translation>
    </message>
    <message>
        <source>shows: nothing known</source>
        <translation>shows: nothing known</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>no number: {raw}</source>
        <translation>no number: {raw}</translation>
    </message>
</context>
<context>
    <name>Presses</name>
    <message>
        <source>The journal is out of reach: nothing can be asked</source>
        <translation>The journal is out of reach: nothing can be asked</translation>
    </message>
    <message>
        <source>No engine runs: nobody would carry it out</source>
        <translation>No engine runs: nobody would carry it out</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Number or name</translation>
    </message>
    <message>
        <source>Not ready: why?</source>
        <translation>Not ready: why?</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>No outcome: take it back</source>
        <translation>No outcome: take it back</translation>
    </message>
    <message>
        <source>There are no outcomes: write [[outcome]] into the site's desk.toml</source>
        <translation>There are no outcomes: write [[outcome]] into the site's desk.toml</translation>
    </message>
    <message>
        <source>Now: {outcome}</source>
        <translation>Now: {outcome}</translation>
    </message>
    <message>
        <source>How did the call end?</source>
        <translation>How did the call end?</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Type the value{unit}, then Enter</source>
        <translation>Type the value{unit}, then Enter</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions of a product</source>
        <translation>Questions of a product</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>A kind of (value)</source>
        <translation>A kind of (value)</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Add an option</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>one of several</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>Kept: the guide asks it from now on.</source>
        <translation>Kept: the guide asks it from now on.</translation>
    </message>
    <message>
        <source>as the guide would ask it</source>
        <translation>as the guide would ask it</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Half alike when so far apart</source>
        <translation>Half alike when so far apart</translation>
    </message>
    <message>
        <source>Trouble of an answer (1: a glance)</source>
        <translation>Trouble of an answer (1: a glance)</translation>
    </message>
    <message>
        <source>How much it says (1: as usual)</source>
        <translation>How much it says (1: as usual)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
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
        <translation>Handled lately</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>Calls you handled in the last hour show here.</source>
        <translation>Calls you handled in the last hour show here.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{links} tells of a call only when it is over: who waits, who talks and who is free there is not seen.</source>
        <translation>{links} tells of a call only when it is over: who waits, who talks and who is free there is not seen.</translation>
    </message>
    <message>
        <source>{count} by record</source>
        <translation>{count} by record</translation>
    </message>
    <message>
        <source>Known only by records after the call: {count} of the calls behind it ({links}).</source>
        <translation>Known only by records after the call: {count} of the calls behind it ({links}).</translation>
    </message>
    <message>
        <source>the year was inferred</source>
        <translation>the year was inferred</translation>
    </message>
    <message>
        <source>times are exact to the minute</source>
        <translation>times are exact to the minute</translation>
    </message>
    <message>
        <source>it fell into the hour in which the clocks change</source>
        <translation>it fell into the hour in which the clocks change</translation>
    </message>
    <message>
        <source>the switch's clock runs ahead</source>
        <translation>the switch's clock runs ahead</translation>
    </message>
    <message>
        <source>its last part never came</source>
        <translation>its last part never came</translation>
    </message>
    <message>
        <source>Known only by the switch's record, after the call was over.</source>
        <translation>Known only by the switch's record, after the call was over.</translation>
    </message>
    <message>
        <source>readable text</source>
        <translation>readable text</translation>
    </message>
    <message>
        <source>text with damaged characters: noise, or a wrong frame</source>
        <translation>text with damaged characters: noise, or a wrong frame</translation>
    </message>
    <message>
        <source>wrong speed likely</source>
        <translation>wrong speed likely</translation>
    </message>
    <message>
        <source>wrong parity likely</source>
        <translation>wrong parity likely</translation>
    </message>
    <message>
        <source>no text at all</source>
        <translation>no text at all</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silent</translation>
    </message>
    <message>
        <source>the other end is slower</source>
        <translation>the other end is slower</translation>
    </message>
    <message>
        <source>the other end is faster</source>
        <translation>the other end is faster</translation>
    </message>
    <message>
        <source>the other end sends seven bits, even parity</source>
        <translation>the other end sends seven bits, even parity</translation>
    </message>
    <message>
        <source>the other end sends seven bits, odd parity</source>
        <translation>the other end sends seven bits, odd parity</translation>
    </message>
    <message>
        <source>the other end sends seven bits, mark parity</source>
        <translation>the other end sends seven bits, mark parity</translation>
    </message>
    <message>
        <source>another call's record is the same; told apart by when they came</source>
        <translation>another call's record is the same; told apart by when they came</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Ticket {number} was changed meanwhile ({changes}). Nothing was overwritten: look at it.</source>
        <translation>Ticket {number} was changed meanwhile ({changes}). Nothing was overwritten: look at it.</translation>
    </message>
    <message>
        <source>the name is missing: a file needs one</source>
        <translation>the name is missing: a file needs one</translation>
    </message>
    <message>
        <source>born: “{given}” is not a date like 1970-12-31</source>
        <translation>born: “{given}” is not a date like 1970-12-31</translation>
    </message>
    <message>
        <source>contacts: an entry is empty; give a number or an address, or take it out</source>
        <translation>contacts: an entry is empty; give a number or an address, or take it out</translation>
    </message>
    <message>
        <source>consents: an entry does not say what for</source>
        <translation>consents: an entry does not say what for</translation>
    </message>
    <message>
        <source>the note is empty: nothing was written</source>
        <translation>the note is empty: nothing was written</translation>
    </message>
    <message>
        <source>the note has {letters} letters, at most {most} are kept: nothing was written</source>
        <translation>the note has {letters} letters, at most {most} are kept: nothing was written</translation>
    </message>
    <message>
        <source>{part}: {letters} letters, at most {most} are kept: nothing was written</source>
        <translation>{part}: {letters} letters, at most {most} are kept: nothing was written</translation>
    </message>
    <message>
        <source>{part}: {count} entries, at most {most} are kept</source>
        <translation>{part}: {count} entries, at most {most} are kept</translation>
    </message>
    <message>
        <source>a call of this customer is going on: nothing was erased; do it when the call has ended</source>
        <translation>a call of this customer is going on: nothing was erased; do it when the call has ended</translation>
    </message>
    <message>
        <source>somebody changed this file meanwhile: nothing was erased, do it again</source>
        <translation>somebody changed this file meanwhile: nothing was erased, do it again</translation>
    </message>
    <message>
        <source>there was no import “{name}”</source>
        <translation>there was no import “{name}”</translation>
    </message>
    <message>
        <source>a file cannot be merged with itself</source>
        <translation>a file cannot be merged with itself</translation>
    </message>
    <message>
        <source>this file was not merged into another</source>
        <translation>this file was not merged into another</translation>
    </message>
    <message>
        <source>the file it is part of was itself merged into another: take that back first</source>
        <translation>the file it is part of was itself merged into another: take that back first</translation>
    </message>
    <message>
        <source>the customer number “{given}” is another file's by now: nothing was changed</source>
        <translation>the customer number “{given}” is another file's by now: nothing was changed</translation>
    </message>
    <message>
        <source>{who} changed one of the files meanwhile: nothing was merged</source>
        <translation>{who} changed one of the files meanwhile: nothing was merged</translation>
    </message>
    <message>
        <source>there is no customer “{name}”</source>
        <translation>there is no customer “{name}”</translation>
    </message>
    <message>
        <source>this customer's file was erased</source>
        <translation>this customer's file was erased</translation>
    </message>
    <message>
        <source>what is searched for has {letters:,} letters; at most {most:,} are compared</source>
        <translation>what is searched for has {letters:,} letters; at most {most:,} are compared</translation>
    </message>
    <message>
        <source>{who} changed this file meanwhile: nothing was written</source>
        <translation>{who} changed this file meanwhile: nothing was written</translation>
    </message>
    <message>
        <source>the customer number “{given}” is in the file of {name} already</source>
        <translation>the customer number “{given}” is in the file of {name} already</translation>
    </message>
    <message>
        <source>this desk has tickets already: a demonstration fills an empty one only</source>
        <translation>this desk has tickets already: a demonstration fills an empty one only</translation>
    </message>
    <message>
        <source>Somebody else went on with this diagnosis meanwhile. Read it anew, then decide.</source>
        <translation>Somebody else went on with this diagnosis meanwhile. Read it anew, then decide.</translation>
    </message>
    <message>
        <source>There is no such diagnosis (any more).</source>
        <translation>There is no such diagnosis (any more).</translation>
    </message>
    <message>
        <source>That case is not there any more.</source>
        <translation>That case is not there any more.</translation>
    </message>
    <message>
        <source>A case with the id {name} is there already; nothing was written.</source>
        <translation>A case with the id {name} is there already; nothing was written.</translation>
    </message>
    <message>
        <source>That case is not there any more; nothing was counted.</source>
        <translation>That case is not there any more; nothing was counted.</translation>
    </message>
    <message>
        <source>Somebody else changed this case meanwhile. Yours is not kept: read it anew, then decide.</source>
        <translation>Somebody else changed this case meanwhile. Yours is not kept: read it anew, then decide.</translation>
    </message>
    <message>
        <source>That case is not there any more; nothing was written.</source>
        <translation>That case is not there any more; nothing was written.</translation>
    </message>
    <message>
        <source>Somebody else wrote this question meanwhile. Yours is not kept: read it anew.</source>
        <translation>Somebody else wrote this question meanwhile. Yours is not kept: read it anew.</translation>
    </message>
    <message>
        <source>Somebody else wrote this article meanwhile. Yours is not kept: read theirs, then decide.</source>
        <translation>Somebody else wrote this article meanwhile. Yours is not kept: read theirs, then decide.</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: there is nothing to escalate</source>
        <translation>ticket {number} is {status}: there is nothing to escalate</translation>
    </message>
    <message>
        <source>an escalation asks a team (functional) or a person (hierarchical)</source>
        <translation>an escalation asks a team (functional) or a person (hierarchical)</translation>
    </message>
    <message>
        <source>there is no such escalation</source>
        <translation>there is no such escalation</translation>
    </message>
    <message>
        <source>this escalation is {escalation} already</source>
        <translation>this escalation is {escalation} already</translation>
    </message>
    <message>
        <source>ticket {number} has itself been merged into another</source>
        <translation>ticket {number} has itself been merged into another</translation>
    </message>
    <message>
        <source>ticket {number} is below one of these</source>
        <translation>ticket {number} is below one of these</translation>
    </message>
    <message>
        <source>ticket {number} has been merged already</source>
        <translation>ticket {number} has been merged already</translation>
    </message>
    <message>
        <source>ticket {number} is closed: open it again to merge it</source>
        <translation>ticket {number} is closed: open it again to merge it</translation>
    </message>
    <message>
        <source>not all of these steps are ticket {number}'s</source>
        <translation>not all of these steps are ticket {number}'s</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a ticket that can be changed</source>
        <translation>“{field}” is not a field of a ticket that can be changed</translation>
    </message>
    <message>
        <source>a result is one of {known}, not “{given}”</source>
        <translation>a result is one of {known}, not “{given}”</translation>
    </message>
    <message>
        <source>the file has {size:,} bytes; at most {most:,} can be attached</source>
        <translation>the file has {size:,} bytes; at most {most:,} can be attached</translation>
    </message>
    <message>
        <source>ticket {number} is not waiting: it is {status}</source>
        <translation>ticket {number} is not waiting: it is {status}</translation>
    </message>
    <message>
        <source>ticket {number} is not over: it is {status}</source>
        <translation>ticket {number} is not over: it is {status}</translation>
    </message>
    <message>
        <source>ticket {number} is {status} already</source>
        <translation>ticket {number} is {status} already</translation>
    </message>
    <message>
        <source>a priority is 1 (highest) to 5</source>
        <translation>a priority is 1 (highest) to 5</translation>
    </message>
    <message>
        <source>a ticket is one of {known}, not “{given}”</source>
        <translation>a ticket is one of {known}, not “{given}”</translation>
    </message>
    <message>
        <source>ticket {number} cannot be below itself</source>
        <translation>ticket {number} cannot be below itself</translation>
    </message>
    <message>
        <source>“{field}” is a whole number from 1 to 9, not {given!r}</source>
        <translation>“{field}” is a whole number from 1 to 9, not {given!r}</translation>
    </message>
    <message>
        <source>“{field}” is a text, not {given!r}</source>
        <translation>“{field}” is a text, not {given!r}</translation>
    </message>
    <message>
        <source>“{field}” is 1 (high), 2 or 3 (low), not {given!r}</source>
        <translation>“{field}” is 1 (high), 2 or 3 (low), not {given!r}</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: there is nothing to hand over</source>
        <translation>ticket {number} is {status}: there is nothing to hand over</translation>
    </message>
    <message>
        <source>ticket {number} is out already: take it back first</source>
        <translation>ticket {number} is out already: take it back first</translation>
    </message>
    <message>
        <source>this hand-over is {out}: it cannot become {out_next}</source>
        <translation>this hand-over is {out}: it cannot become {out_next}</translation>
    </message>
    <message>
        <source>this hand-over is {out}: nobody is to be chased</source>
        <translation>this hand-over is {out}: nobody is to be chased</translation>
    </message>
    <message>
        <source>there is no such hand-over</source>
        <translation>there is no such hand-over</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: nobody need go</source>
        <translation>ticket {number} is {status}: nobody need go</translation>
    </message>
    <message>
        <source>there is no such visit</source>
        <translation>there is no such visit</translation>
    </message>
    <message>
        <source>the visit was changed meanwhile; nothing was overwritten. Look at it, then decide</source>
        <translation>the visit was changed meanwhile; nothing was overwritten. Look at it, then decide</translation>
    </message>
    <message>
        <source>“{field}” of a visit cannot be changed</source>
        <translation>“{field}” of a visit cannot be changed</translation>
    </message>
    <message>
        <source>this visit is {visit}: it cannot become {visit_next}</source>
        <translation>this visit is {visit}: it cannot become {visit_next}</translation>
    </message>
    <message>
        <source>there is no organisation “{name}”; the settings know {known}</source>
        <translation>there is no organisation “{name}”; the settings know {known}</translation>
    </message>
    <message>
        <source>the window of a visit ends after it begins and is no longer than a day</source>
        <translation>the window of a visit ends after it begins and is no longer than a day</translation>
    </message>
    <message>
        <source>there is no ticket “{ticket}”</source>
        <translation>there is no ticket “{ticket}”</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: it cannot become {becomes}</source>
        <translation>ticket {number} is {status}: it cannot become {becomes}</translation>
    </message>
    <message>
        <source>there is no such attachment</source>
        <translation>there is no such attachment</translation>
    </message>
    <message>
        <source>the settings know no organisation “{name}” any more</source>
        <translation>the settings know no organisation “{name}” any more</translation>
    </message>
    <message>
        <source>say to whom: an owner, a team, or both</source>
        <translation>say to whom: an owner, a team, or both</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: open it again to give it to somebody</source>
        <translation>ticket {number} is {status}: open it again to give it to somebody</translation>
    </message>
    <message>
        <source>{what} has {letters:,} letters; at most {most:,} can be kept: attach it as a file</source>
        <translation>{what} has {letters:,} letters; at most {most:,} can be kept: attach it as a file</translation>
    </message>
    <message>
        <source>{what} has {letters:,} letters; it is a word of at most {most}</source>
        <translation>{what} has {letters:,} letters; it is a word of at most {most}</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>the text</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>the address</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>the result</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>the reason</translation>
    </message>
    <message>
        <source>the technician</source>
        <translation>the technician</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>Files that are due to be erased</source>
        <translation>Files that are due to be erased</translation>
    </message>
    <message>
        <source>Files that are due</source>
        <translation>Files that are due</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>I know that this cannot be taken back</translation>
    </message>
    <message>
        <source>How many are erased</source>
        <translation>How many are erased</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Erase what is ticked</source>
        <translation>Erase what is ticked</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message numerus="yes">
        <source>Nobody called, wrote or changed anything about them for %n month(s).</source>
        <translation>
            <numerusform>Nobody called, wrote or changed anything about them for %n month.</numerusform>
            <numerusform>Nobody called, wrote or changed anything about them for %n months.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is set: write months under [retention] in the site's identity.toml.</source>
        <translation>No rule is set: write months under [retention] in the site's identity.toml.</translation>
    </message>
    <message>
        <source>Of each goes the file, notes, words in tickets, number and name everywhere; figures stay, nameless.</source>
        <translation>Of each goes the file, notes, words in tickets, number and name everywhere; figures stay, nameless.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Looking …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are due</source>
        <translation>
            <numerusform>%n file is due</numerusform>
            <numerusform>%n files are due</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is due.</source>
        <translation>No file is due.</translation>
    </message>
    <message>
        <source> (the first; more come after these)</source>
        <translation> (the first; more come after these)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Stopped. </source>
        <translation>Stopped. </translation>
    </message>
    <message>
        <source> Not erased: {kept}</source>
        <translation> Not erased: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) erased.</source>
        <translation>
            <numerusform>%n file erased.</numerusform>
            <numerusform>%n files erased.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files nobody hears of for that long show here, to be looked through before they go.</source>
        <translation>Files nobody hears of for that long show here, to be looked through before they go.</translation>
    </message>
</context>
<context>
    <name>ReviseSheet</name>
    <message>
        <source>It helped, with changes</source>
        <translation>It helped, with changes</translation>
    </message>
    <message>
        <source>What was really done, one step a line</source>
        <translation>What was really done, one step a line</translation>
    </message>
    <message>
        <source>What it really was</source>
        <translation>What it really was</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>It helped so</source>
        <translation>It helped so</translation>
    </message>
    <message>
        <source>It is kept as a case of its own; the one it came from stays as it was.</source>
        <translation>It is kept as a case of its own; the one it came from stays as it was.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Changed: {what}</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>another diagnosis</source>
        <translation>another diagnosis</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>another order</translation>
    </message>
    <message>
        <source>added “{step}”</source>
        <translation>added “{step}”</translation>
    </message>
    <message>
        <source>left out “{step}”</source>
        <translation>left out “{step}”</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a call</source>
        <translation>a call</translation>
    </message>
    <message>
        <source>Leave the call of {agent}</source>
        <translation>Leave the call of {agent}</translation>
    </message>
    <message>
        <source>Take {caller} over</source>
        <translation>Take {caller} over</translation>
    </message>
    <message>
        <source>Hang {caller} up</source>
        <translation>Hang {caller} up</translation>
    </message>
    <message>
        <source>Transfer {caller} to {to}</source>
        <translation>Transfer {caller} to {to}</translation>
    </message>
    <message>
        <source>Move {caller} to {queue}</source>
        <translation>Move {caller} to {queue}</translation>
    </message>
    <message>
        <source>Give {caller} to {agent}</source>
        <translation>Give {caller} to {agent}</translation>
    </message>
    <message>
        <source>Move {caller} to the front</source>
        <translation>Move {caller} to the front</translation>
    </message>
    <message>
        <source>Withdraw {caller}</source>
        <translation>Withdraw {caller}</translation>
    </message>
    <message>
        <source>Ready: {agent}</source>
        <translation>Ready: {agent}</translation>
    </message>
    <message>
        <source>Pause {agent}</source>
        <translation>Pause {agent}</translation>
    </message>
    <message>
        <source>Log {agent} out</source>
        <translation>Log {agent} out</translation>
    </message>
    <message>
        <source>{agent} joins {queue}</source>
        <translation>{agent} joins {queue}</translation>
    </message>
    <message>
        <source>{agent} leaves {queue}</source>
        <translation>{agent} leaves {queue}</translation>
    </message>
    <message>
        <source>Penalty {penalty} for {agent} in {queue}</source>
        <translation>Penalty {penalty} for {agent} in {queue}</translation>
    </message>
    <message>
        <source>Call {to} on line {trunk}</source>
        <translation>Call {to} on line {trunk}</translation>
    </message>
    <message>
        <source>Answer {caller}</source>
        <translation>Answer {caller}</translation>
    </message>
    <message>
        <source>Send a message to {to} on line {trunk}</source>
        <translation>Send a message to {to} on line {trunk}</translation>
    </message>
    <message>
        <source>Cancel: {other}</source>
        <translation>Cancel: {other}</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>Acknowledge the alarm</translation>
    </message>
    <message>
        <source>Shelve the alarm</source>
        <translation>Shelve the alarm</translation>
    </message>
    <message>
        <source>{words}, after the call</source>
        <translation>{words}, after the call</translation>
    </message>
    <message>
        <source>Listen to {agent}</source>
        <translation>Listen to {agent}</translation>
    </message>
    <message>
        <source>Whisper to {agent}</source>
        <translation>Whisper to {agent}</translation>
    </message>
    <message>
        <source>Barge in on {agent}</source>
        <translation>Barge in on {agent}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>pending until the call ends</source>
        <translation>pending until the call ends</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>refused: {why}</translation>
    </message>
    <message>
        <source>not seen in time: {why}</source>
        <translation>not seen in time: {why}</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>{point}: {pattern}</source>
        <translation>{point}: {pattern}</translation>
    </message>
    <message>
        <source>Take {device} by hand</source>
        <translation>Take {device} by hand</translation>
    </message>
    <message>
        <source>Give {device} back to the house</source>
        <translation>Give {device} back to the house</translation>
    </message>
    <message>
        <source>Arm {point}</source>
        <translation>Arm {point}</translation>
    </message>
    <message>
        <source>Throw {point}</source>
        <translation>Throw {point}</translation>
    </message>
    <message>
        <source>Restore {point}</source>
        <translation>Restore {point}</translation>
    </message>
    <message>
        <source>{agent} answers {caller}</source>
        <translation>{agent} answers {caller}</translation>
    </message>
    <message>
        <source>Hold {caller}</source>
        <translation>Hold {caller}</translation>
    </message>
    <message>
        <source>Retrieve {caller}</source>
        <translation>Retrieve {caller}</translation>
    </message>
    <message>
        <source>{agent} calls {to}</source>
        <translation>{agent} calls {to}</translation>
    </message>
    <message>
        <source>{agent} consults {to} about {caller}</source>
        <translation>{agent} consults {to} about {caller}</translation>
    </message>
    <message>
        <source>{agent} hands {caller} over</source>
        <translation>{agent} hands {caller} over</translation>
    </message>
    <message>
        <source>Conference with {caller}</source>
        <translation>Conference with {caller}</translation>
    </message>
    <message>
        <source>{agent} goes back to {caller}</source>
        <translation>{agent} goes back to {caller}</translation>
    </message>
    <message>
        <source>{agent} ends the wrap-up</source>
        <translation>{agent} ends the wrap-up</translation>
    </message>
    <message>
        <source>Outcome of {caller}: {code}</source>
        <translation>Outcome of {caller}: {code}</translation>
    </message>
    <message>
        <source>{agent} asks for help</source>
        <translation>{agent} asks for help</translation>
    </message>
    <message>
        <source>{agent} needs no help any more</source>
        <translation>{agent} needs no help any more</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>e.g. PJSIP/900</source>
        <translation>e.g. PJSIP/900</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>Sound for alarms that nobody takes</source>
        <translation>Sound for alarms that nobody takes</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Your &amp;telephone</source>
        <translation>Your &amp;telephone</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;heme</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Settings file</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Another language shows after the next start.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Your telephone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Whom it concerns</source>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>Why (goes into the journal)</source>
        <translation>Why (goes into the journal)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>After the current &amp;call</source>
        <translation>After the current &amp;call</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>Take it back from the shelf</translation>
    </message>
    <message>
        <source>Shelve: {alarm}</source>
        <translation>Shelve: {alarm}</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Shelve</translation>
    </message>
    <message>
        <source>It neither shows nor sounds until then; it stays in the list and in the journal.</source>
        <translation>It neither shows nor sounds until then; it stays in the list and in the journal.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>For how long</translation>
    </message>
</context>
<context>
    <name>SitePassport</name>
    <message>
        <source>Surroundings</source>
        <translation>Surroundings</translation>
    </message>
    <message>
        <source>Trunk in use</source>
        <translation>Trunk in use</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>Seen today</translation>
    </message>
    <message>
        <source>Calls that hold this trunk now, of as many as it can carry, as far as its switch says.</source>
        <translation>Calls that hold this trunk now, of as many as it can carry, as far as its switch says.</translation>
    </message>
    <message>
        <source>The share of today in which the link told what its switch does. Of the rest nothing is known.</source>
        <translation>The share of today in which the link told what its switch does. Of the rest nothing is known.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Not seen from {since} to {until}: {why}</source>
        <translation>Not seen from {since} to {until}: {why}</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>switch</translation>
    </message>
    <message>
        <source>switch runs since</source>
        <translation>switch runs since</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>no longer known</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in service</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>out of service</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) on it</source>
        <translation>
            <numerusform>%n call on it</numerusform>
            <numerusform>%n calls on it</numerusform>
        </translation>
    </message>
    <message>
        <source>Call: {who}</source>
        <translation>Call: {who}</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>{site} · station – Centralino</source>
        <translation>{site} · station – Centralino</translation>
    </message>
    <message>
        <source>Tickets you have taken show here, the next due first.</source>
        <translation>Tickets you have taken show here, the next due first.</translation>
    </message>
    <message>
        <source>My open tickets</source>
        <translation>My open tickets</translation>
    </message>
    <message>
        <source>What you ask of the telephone shows here, with its fate.</source>
        <translation>What you ask of the telephone shows here, with its fate.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>The calls of this agent's telephone show here. It is remembered on this workstation.</source>
        <translation>The calls of this agent's telephone show here. It is remembered on this workstation.</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Who sits here?</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>That is me</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There are no forms: put one into the folder “forms” of the data folder</source>
        <translation>There are no forms: put one into the folder “forms” of the data folder</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>Which form?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>No open tickets</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>My tickets</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>My figures</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Not asked: {why}</source>
        <translation>Not asked: {why}</translation>
    </message>
    <message>
        <source>Open a ticket first (Ctrl+T): the steps go into it</source>
        <translation>Open a ticket first (Ctrl+T): the steps go into it</translation>
    </message>
</context>
<context>
    <name>SupervisorWindow</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>What you ask for shows here, with its fate.</source>
        <translation>What you ask for shows here, with its fate.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Acknowledge	A</source>
        <translation>Acknowledge	A</translation>
    </message>
    <message>
        <source>Shelve…	V</source>
        <translation>Shelve…	V</translation>
    </message>
    <message>
        <source>Select an alarm first</source>
        <translation>Select an alarm first</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>not seen</source>
        <translation>not seen</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>does not obey</source>
        <translation>does not obey</translation>
    </message>
    <message>
        <source>the trunks lead to the switch</source>
        <translation>the trunks lead to the switch</translation>
    </message>
    <message>
        <source>the trunks lead past the switch</source>
        <translation>the trunks lead past the switch</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
</context>
<context>
    <name>SurroundingsGrid</name>
    <message>
        <source>Surroundings</source>
        <translation>Surroundings</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>No device says what surrounds this switch. Give one serves = “{link}” in the settings of its bus: its room, its mains and its battery stand here then.</source>
        <translation>No device says what surrounds this switch. Give one serves = “{link}” in the settings of its bus: its room, its mains and its battery stand here then.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} of {all}</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>No agents to show</source>
        <translation>No agents to show</translation>
    </message>
    <message>
        <source>Agents show as soon as a switch reports them. Is a filter set?</source>
        <translation>Agents show as soon as a switch reports them. Is a filter set?</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>No queues to show</source>
        <translation>No queues to show</translation>
    </message>
    <message>
        <source>Queues show as soon as a switch reports them. Is a filter set?</source>
        <translation>Queues show as soon as a switch reports them. Is a filter set?</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>No calls to show</source>
        <translation>No calls to show</translation>
    </message>
    <message>
        <source>Calls show while they last and for an hour after. Is a filter set?</source>
        <translation>Calls show while they last and for an hour after. Is a filter set?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>the other end is slower</source>
        <translation>the other end is slower</translation>
    </message>
    <message>
        <source>the other end is faster</source>
        <translation>the other end is faster</translation>
    </message>
    <message>
        <source>seven bits, even parity</source>
        <translation>seven bits, even parity</translation>
    </message>
    <message>
        <source>seven bits, odd parity</source>
        <translation>seven bits, odd parity</translation>
    </message>
    <message>
        <source>seven bits, mark parity</source>
        <translation>seven bits, mark parity</translation>
    </message>
    <message>
        <source>no line ends</source>
        <translation>no line ends</translation>
    </message>
    <message>
        <source>framing errors</source>
        <translation>framing errors</translation>
    </message>
    <message>
        <source>readable text</source>
        <translation>readable text</translation>
    </message>
    <message>
        <source>text with damaged characters</source>
        <translation>text with damaged characters</translation>
    </message>
    <message>
        <source>wrong speed likely</source>
        <translation>wrong speed likely</translation>
    </message>
    <message>
        <source>wrong parity likely</source>
        <translation>wrong parity likely</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>binary data</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silent</translation>
    </message>
    <message>
        <source>too little to judge</source>
        <translation>too little to judge</translation>
    </message>
</context>
<context>
    <name>TechnicianLinks</name>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Worst lag</source>
        <translation>Worst lag</translation>
    </message>
    <message>
        <source>Changes/s</source>
        <translation>Changes/s</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Messages whose numbers show that they never arrived</source>
        <translation>Messages whose numbers show that they never arrived</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>How often the switch said something else than we had</source>
        <translation>How often the switch said something else than we had</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Tape</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>No link is known yet</source>
        <translation>No link is known yet</translation>
    </message>
    <message>
        <source>The engine tells of its links when it has started.</source>
        <translation>The engine tells of its links when it has started.</translation>
    </message>
    <message>
        <source>Select a link: what it can do, its gaps and its disagreements show here.</source>
        <translation>Select a link: what it can do, its gaps and its disagreements show here.</translation>
    </message>
    <message>
        <source>Its bytes  B</source>
        <translation>Its bytes  B</translation>
    </message>
</context>
<context>
    <name>TechnicianWindow</name>
    <message>
        <source>{site} – technician – Centralino</source>
        <translation>{site} – technician – Centralino</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>What you ask for shows here, with its fate.</source>
        <translation>What you ask for shows here, with its fate.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>The settings of this machine do not know the link “{link}”</source>
        <translation>The settings of this machine do not know the link “{link}”</translation>
    </message>
    <message>
        <source>Select an alarm first</source>
        <translation>Select an alarm first</translation>
    </message>
    <message>
        <source>Links are described in {path}</source>
        <translation>Links are described in {path}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bench</translation>
    </message>
    <message>
        <source>Giving the outputs back to the house…</source>
        <translation>Giving the outputs back to the house…</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>Say first which agent sits here</source>
        <translation>Say first which agent sits here</translation>
    </message>
    <message>
        <source>Nothing rings</source>
        <translation>Nothing rings</translation>
    </message>
    <message>
        <source>There is no call</source>
        <translation>There is no call</translation>
    </message>
    <message>
        <source>A consultation is in progress</source>
        <translation>A consultation is in progress</translation>
    </message>
    <message>
        <source>There is no consultation</source>
        <translation>There is no consultation</translation>
    </message>
    <message>
        <source>Who is called has not answered yet</source>
        <translation>Who is called has not answered yet</translation>
    </message>
    <message>
        <source>The telephone is in use</source>
        <translation>The telephone is in use</translation>
    </message>
    <message>
        <source>There is no after-call work</source>
        <translation>There is no after-call work</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Consult…</source>
        <translation>Consult…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>Dial…</source>
        <translation>Dial…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transfer…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>End wrap-up</source>
        <translation>End wrap-up</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Ask for help</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Retrieve</translation>
    </message>
    <message>
        <source>Not ready…</source>
        <translation>Not ready…</translation>
    </message>
    <message>
        <source>No help needed</source>
        <translation>No help needed</translation>
    </message>
    <message>
        <source>There is no call to say it of</source>
        <translation>There is no call to say it of</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Outcome…</translation>
    </message>
</context>
<context>
    <name>TicketDeeds</name>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Await reply</source>
        <translation>Await reply</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Escalate…</translation>
    </message>
    <message>
        <source>Third party…</source>
        <translation>Third party…</translation>
    </message>
    <message>
        <source>Visit…</source>
        <translation>Visit…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Solved, in words, with its children…</source>
        <translation>Solved, in words, with its children…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Wait for others</source>
        <translation>Wait for others</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Files, relatives, visits…</source>
        <translation>Files, relatives, visits…</translation>
    </message>
    <message>
        <source>File for the third party…</source>
        <translation>File for the third party…</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Merge into another…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Split off…</translation>
    </message>
    <message>
        <source>Link with another…</source>
        <translation>Link with another…</translation>
    </message>
    <message>
        <source>Put under a parent…</source>
        <translation>Put under a parent…</translation>
    </message>
    <message>
        <source>Take the escalation</source>
        <translation>Take the escalation</translation>
    </message>
    <message>
        <source>Decline the escalation…</source>
        <translation>Decline the escalation…</translation>
    </message>
    <message>
        <source>Watch, or no longer</source>
        <translation>Watch, or no longer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>TicketHand</name>
    <message>
        <source>{deed}: not with ticket {number} as it stands</source>
        <translation>{deed}: not with ticket {number} as it stands</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Words or a number</source>
        <translation>Words or a number</translation>
    </message>
    <message>
        <source>Find tickets</source>
        <translation>Find tickets</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
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
        <translation>No ticket is open</translation>
    </message>
    <message>
        <source>Ctrl+T opens one for this caller; their open tickets are listed beside the file.</source>
        <translation>Ctrl+T opens one for this caller; their open tickets are listed beside the file.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nobody has it</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>level {n}</translation>
    </message>
    <message>
        <source>Not written, and kept below: {why}</source>
        <translation>Not written, and kept below: {why}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>More…</translation>
    </message>
</context>
<context>
    <name>TicketPapers</name>
    <message>
        <source>Ticket {number}: what belongs to it</source>
        <translation>Ticket {number}: what belongs to it</translation>
    </message>
    <message>
        <source>Open or save</source>
        <translation>Open or save</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>That is over; there is nothing more to write down.</source>
        <translation>That is over; there is nothing more to write down.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Where the file goes</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>Attach a file (Ctrl+Shift+A), link it (Ctrl+Shift+K), plan a visit (Ctrl+Shift+V).</source>
        <translation>Attach a file (Ctrl+Shift+A), link it (Ctrl+Shift+K), plan a visit (Ctrl+Shift+V).</translation>
    </message>
    <message>
        <source>Nothing belongs to it yet</source>
        <translation>Nothing belongs to it yet</translation>
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
        <translation>In one line</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>What the customer says</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Change ticket {number}</source>
        <translation>Change ticket {number}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>Answer within (minutes)</source>
        <translation>Answer within (minutes)</translation>
    </message>
    <message>
        <source>Why, and what was tried</source>
        <translation>Why, and what was tried</translation>
    </message>
    <message>
        <source>Minutes are a whole number</source>
        <translation>Minutes are a whole number</translation>
    </message>
    <message>
        <source>Escalate ticket {number}</source>
        <translation>Escalate ticket {number}</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Ask them</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What they are asked for</source>
        <translation>What they are asked for</translation>
    </message>
    <message>
        <source>Hand ticket {number} over</source>
        <translation>Hand ticket {number} over</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Hand it over</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Their reference</translation>
    </message>
    <message>
        <source>Ticket {number}: word from them</source>
        <translation>Ticket {number}: word from them</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Parts to bring, a comma between</source>
        <translation>Parts to bring, a comma between</translation>
    </message>
    <message>
        <source>Visit for ticket {number}</source>
        <translation>Visit for ticket {number}</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Take it down</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>1 · everybody</source>
        <translation>1 · everybody</translation>
    </message>
    <message>
        <source>2 · several</source>
        <translation>2 · several</translation>
    </message>
    <message>
        <source>3 · one person</source>
        <translation>3 · one person</translation>
    </message>
    <message>
        <source>1 · now</source>
        <translation>1 · now</translation>
    </message>
    <message>
        <source>2 · today</source>
        <translation>2 · today</translation>
    </message>
    <message>
        <source>3 · some day</source>
        <translation>3 · some day</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>How soon</translation>
    </message>
    <message>
        <source>{team} · level {n}</source>
        <translation>{team} · level {n}</translation>
    </message>
    <message>
        <source>Merge ticket {number} into another</source>
        <translation>Merge ticket {number} into another</translation>
    </message>
    <message>
        <source>It lives on there with all its steps; opening it again takes it out.</source>
        <translation>It lives on there with all its steps; opening it again takes it out.</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Merge it</translation>
    </message>
    <message>
        <source>Link ticket {number} with another</source>
        <translation>Link ticket {number} with another</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Link them</translation>
    </message>
    <message>
        <source>Put ticket {number} under a parent</source>
        <translation>Put ticket {number} under a parent</translation>
    </message>
    <message>
        <source>One outage, many tickets: solving the parent can solve all. Empty: under none.</source>
        <translation>One outage, many tickets: solving the parent can solve all. Empty: under none.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Put it there</translation>
    </message>
    <message>
        <source>Takes along</source>
        <translation>Takes along</translation>
    </message>
    <message>
        <source>Split off ticket {number}</source>
        <translation>Split off ticket {number}</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>Open the second</translation>
    </message>
    <message>
        <source>A ticket is told by its number</source>
        <translation>A ticket is told by its number</translation>
    </message>
    <message>
        <source>That is this ticket itself</source>
        <translation>That is this ticket itself</translation>
    </message>
    <message>
        <source>Which ticket (number)</source>
        <translation>Which ticket (number)</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) below it too</source>
        <translation>
            <numerusform>%n open ticket below it too</numerusform>
            <numerusform>%n open tickets below it too</numerusform>
        </translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>What helped</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Solve</translation>
    </message>
    <message>
        <source>Ticket {number} is solved</source>
        <translation>Ticket {number} is solved</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Open ticket {number} again</source>
        <translation>Open ticket {number} again</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>Decline the escalation to {whom}</source>
        <translation>Decline the escalation to {whom}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Files for the ticket</source>
        <translation>Files for the ticket</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB</source>
        <translation>{file} is larger than 25 MB</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation>Write down what came of it</translation>
    </message>
    <message>
        <source>Their clocks start, and they are chased when late. Ctrl+Shift+F packs its file.</source>
        <translation>Their clocks start, and they are chased when late. Ctrl+Shift+F packs its file.</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>They have it</translation>
    </message>
    <message>
        <source>They were asked where it stays</source>
        <translation>They were asked where it stays</translation>
    </message>
    <message>
        <source>It is back, with their answer</source>
        <translation>It is back, with their answer</translation>
    </message>
    <message>
        <source>We take it back without an answer</source>
        <translation>We take it back without an answer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What they did or said</source>
        <translation>What they did or said</translation>
    </message>
    <message>
        <source>Write down how they call it: their reference</source>
        <translation>Write down how they call it: their reference</translation>
    </message>
    <message>
        <source>Write down what they did</source>
        <translation>Write down what they did</translation>
    </message>
    <message>
        <source>Where the file for them goes</source>
        <translation>Where the file for them goes</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>Pressing again writes yours over it; Cancel leaves theirs.</source>
        <translation>Pressing again writes yours over it; Cancel leaves theirs.</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>request</source>
        <translation>request</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>waits for customer</source>
        <translation>waits for customer</translation>
    </message>
    <message>
        <source>waits for others</source>
        <translation>waits for others</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>no result yet</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>helped</translation>
    </message>
    <message>
        <source>helped in part</source>
        <translation>helped in part</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>no effect</translation>
    </message>
    <message>
        <source>made it worse</source>
        <translation>made it worse</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Next update</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>late by {time}</translation>
    </message>
    <message>
        <source>met {time}</source>
        <translation>met {time}</translation>
    </message>
    <message>
        <source>stands still, {time} left</source>
        <translation>stands still, {time} left</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>due in {time}</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>stands still</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>assigned</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>resumed</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>opened again</translation>
    </message>
    <message>
        <source>split</source>
        <translation>split</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escalated</translation>
    </message>
    <message>
        <source>escalation taken</source>
        <translation>escalation taken</translation>
    </message>
    <message>
        <source>escalation declined</source>
        <translation>escalation declined</translation>
    </message>
    <message>
        <source>nobody answered the escalation</source>
        <translation>nobody answered the escalation</translation>
    </message>
    <message>
        <source>clocks worked out</source>
        <translation>clocks worked out</translation>
    </message>
    <message>
        <source>put under a parent</source>
        <translation>put under a parent</translation>
    </message>
    <message>
        <source>first answer given</source>
        <translation>first answer given</translation>
    </message>
    <message>
        <source>customer updated</source>
        <translation>customer updated</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>acknowledged by them</source>
        <translation>acknowledged by them</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>chased</source>
        <translation>chased</translation>
    </message>
    <message>
        <source>visit planned</source>
        <translation>visit planned</translation>
    </message>
    <message>
        <source>visit changed</source>
        <translation>visit changed</translation>
    </message>
    <message>
        <source>a clock ran out</source>
        <translation>a clock ran out</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>told the customer</source>
        <translation>told the customer</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgency</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>visit: on the way</source>
        <translation>visit: on the way</translation>
    </message>
    <message>
        <source>visit done</source>
        <translation>visit done</translation>
    </message>
    <message>
        <source>visit failed</source>
        <translation>visit failed</translation>
    </message>
    <message>
        <source>visit called off</source>
        <translation>visit called off</translation>
    </message>
    <message>
        <source>outcome of the call</source>
        <translation>outcome of the call</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>done there</source>
        <translation>done there</translation>
    </message>
    <message>
        <source>failed there</source>
        <translation>failed there</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>called off</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>late since {time}</source>
        <translation>late since {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>due {time}</translation>
    </message>
    <message>
        <source>below it</source>
        <translation>below it</translation>
    </message>
    <message>
        <source>merged into it</source>
        <translation>merged into it</translation>
    </message>
    <message>
        <source>lives on in</source>
        <translation>lives on in</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>linked</translation>
    </message>
    <message>
        <source>under a parent</source>
        <translation>under a parent</translation>
    </message>
    <message>
        <source>with {whom} since {time}</source>
        <translation>with {whom} since {time}</translation>
    </message>
    <message>
        <source>{whom} is asked until {time}</source>
        <translation>{whom} is asked until {time}</translation>
    </message>
    <message numerus="yes">
        <source>chased %n time(s)</source>
        <translation>
            <numerusform>chased once</numerusform>
            <numerusform>chased %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it</source>
        <translation>
            <numerusform>%n below it</numerusform>
            <numerusform>%n below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged into it</source>
        <translation>
            <numerusform>%n merged into it</numerusform>
            <numerusform>%n merged into it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n linked</numerusform>
            <numerusform>%n linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>missed · {time}</source>
        <translation>missed · {time}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unanswered</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
</context>
<context>
    <name>TicketWriting</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>Told the customer</source>
        <translation>Told the customer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was tried, told or noted</source>
        <translation>What was tried, told or noted</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Level {n}</source>
        <translation>Level {n}</translation>
    </message>
    <message>
        <source>Nothing open at this level</source>
        <translation>Nothing open at this level</translation>
    </message>
    <message>
        <source>Escalate a ticket (Shift+E) or drop one here.</source>
        <translation>Escalate a ticket (Shift+E) or drop one here.</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>No tickets here</translation>
    </message>
    <message>
        <source>Tickets show as soon as an operator opens one at a station. Is a filter set?</source>
        <translation>Tickets show as soon as an operator opens one at a station. Is a filter set?</translation>
    </message>
    <message>
        <source>Board by level</source>
        <translation>Board by level</translation>
    </message>
    <message>
        <source>Open, at risk first</source>
        <translation>Open, at risk first</translation>
    </message>
    <message>
        <source>At risk or late</source>
        <translation>At risk or late</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Nobody has it</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Watched</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>team {team}</source>
        <translation>team {team}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message numerus="yes">
        <source>Reassign %n ticket(s)</source>
        <translation>
            <numerusform>Reassign one ticket</numerusform>
            <numerusform>Reassign %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reassign</translation>
    </message>
    <message>
        <source>No team of level {n} is set up: name one in desk.toml</source>
        <translation>No team of level {n} is set up: name one in desk.toml</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Change the priority</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Write it</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Reassign…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Escalate…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priority…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comment…</translation>
    </message>
    <message>
        <source>Select a ticket first</source>
        <translation>Select a ticket first</translation>
    </message>
    <message>
        <source>With the selected tickets</source>
        <translation>With the selected tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n selected ticket(s)</source>
        <translation>
            <numerusform>%n selected ticket</numerusform>
            <numerusform>%n selected tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>ticket #{number}</source>
        <translation>ticket #{number}</translation>
    </message>
    <message>
        <source>view of the tickets</source>
        <translation>view of the tickets</translation>
    </message>
    <message>
        <source>With this ticket</source>
        <translation>With this ticket</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Nothing yet today.</source>
        <translation>Nothing yet today.</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>{site} · station</source>
        <translation>{site} · station</translation>
    </message>
    <message>
        <source>Ctrl+F find · Ctrl+I verify · Ctrl+T ticket · Ctrl+D diagnosis · Ctrl+L directory · Ctrl+O order</source>
        <translation>Ctrl+F find · Ctrl+I verify · Ctrl+T ticket · Ctrl+D diagnosis · Ctrl+L directory · Ctrl+O order</translation>
    </message>
    <message>
        <source>You are {who}; choose the agent</source>
        <translation>You are {who}; choose the agent</translation>
    </message>
    <message>
        <source>Choose the agent who sits here (Ctrl+U)</source>
        <translation>Choose the agent who sits here (Ctrl+U)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>no alarms</source>
        <translation>no alarms</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Find any agent, queue, call, action or screen (Ctrl+K)</source>
        <translation>Find any agent, queue, call, action or screen (Ctrl+K)</translation>
    </message>
    <message>
        <source>no telephone set</source>
        <translation>no telephone set</translation>
    </message>
    <message>
        <source>{who} at {workstation}, telephone: {station}</source>
        <translation>{who} at {workstation}, telephone: {station}</translation>
    </message>
    <message>
        <source>You are {who}</source>
        <translation>You are {who}</translation>
    </message>
    <message>
        <source>{link}: {word}
{reason}</source>
        <translation>{link}: {word}
{reason}</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>engine</translation>
    </message>
    <message>
        <source>lost {time}</source>
        <translation>lost {time}</translation>
    </message>
    <message>
        <source>You are in this call. S leaves it.</source>
        <translation>You are in this call. S leaves it.</translation>
    </message>
    <message>
        <source>{who} has it</source>
        <translation>{who} has it</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nobody has it</translation>
    </message>
</context>
<context>
    <name>VerifyPane</name>
    <message>
        <source>Who is it?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>The file knows too little to make sure who calls: write more into it.</source>
        <translation>The file knows too little to make sure who calls: write more into it.</translation>
    </message>
    <message numerus="yes">
        <source>%n right answer(s) are needed.</source>
        <translation>
            <numerusform>One right answer is needed.</numerusform>
            <numerusform>%n right answers are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ verified: {right} of {asked} right</source>
        <translation>✓ verified: {right} of {asked} right</translation>
    </message>
    <message numerus="yes">
        <source>Not verified: %n right answer(s).</source>
        <translation>
            <numerusform>Not verified: one right answer.</numerusform>
            <numerusform>Not verified: %n right answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong answers: locked for everybody until {time} ({left}).</source>
        <translation>Too many wrong answers: locked for everybody until {time} ({left}).</translation>
    </message>
    <message>
        <source>The lock is over: one may try again.</source>
        <translation>The lock is over: one may try again.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>no data yet</source>
        <translation>no data yet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>longest wait</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>longest</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>service level</translation>
    </message>
    <message>
        <source>The switch has told of no queue yet</source>
        <translation>The switch has told of no queue yet</translation>
    </message>
    <message>
        <source>The switch has told of no agent yet</source>
        <translation>The switch has told of no agent yet</translation>
    </message>
    <message>
        <source>service level today</source>
        <translation>service level today</translation>
    </message>
    <message>
        <source>speed of answer</source>
        <translation>speed of answer</translation>
    </message>
    <message>
        <source>handling time</source>
        <translation>handling time</translation>
    </message>
    <message>
        <source>abandonment rate</source>
        <translation>abandonment rate</translation>
    </message>
    <message>
        <source>abandoned today</source>
        <translation>abandoned today</translation>
    </message>
    <message>
        <source>offered today</source>
        <translation>offered today</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>answered today</translation>
    </message>
    <message>
        <source>expected wait</source>
        <translation>expected wait</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>trunks in use</source>
        <translation>trunks in use</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarms</translation>
    </message>
    <message>
        <source>today {calls} calls · {abandoned} abandoned · ASA {asa}</source>
        <translation>today {calls} calls · {abandoned} abandoned · ASA {asa}</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nobody has it</translation>
    </message>
    <message>
        <source>{who} has it</source>
        <translation>{who} has it</translation>
    </message>
    <message>
        <source>waiting for the switch</source>
        <translation>waiting for the switch</translation>
    </message>
    <message>
        <source>all links up</source>
        <translation>all links up</translation>
    </message>
    <message>
        <source>reading the journal</source>
        <translation>reading the journal</translation>
    </message>
    <message>
        <source>the link to the switch is lost</source>
        <translation>the link to the switch is lost</translation>
    </message>
    <message>
        <source>no engine records</source>
        <translation>no engine records</translation>
    </message>
    <message>
        <source>the database is lost</source>
        <translation>the database is lost</translation>
    </message>
    <message>
        <source>there is no screen {number}; there are: {names}</source>
        <translation>there is no screen {number}; there are: {names}</translation>
    </message>
    <message>
        <source>Centralino wallboard</source>
        <translation>Centralino wallboard</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>open tickets</source>
        <translation>open tickets</translation>
    </message>
    <message>
        <source>tickets at risk</source>
        <translation>tickets at risk</translation>
    </message>
    <message>
        <source>late tickets</source>
        <translation>late tickets</translation>
    </message>
    <message>
        <source>unanswered tickets</source>
        <translation>unanswered tickets</translation>
    </message>
    <message>
        <source>tickets nobody has</source>
        <translation>tickets nobody has</translation>
    </message>
    <message>
        <source>oldest unanswered</source>
        <translation>oldest unanswered</translation>
    </message>
    <message>
        <source>next due in</source>
        <translation>next due in</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>at risk</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unanswered</translation>
    </message>
    <message>
        <source>nobody has</source>
        <translation>nobody has</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>level {n}</translation>
    </message>
</context>
<context>
    <name>_CallCard</name>
    <message>
        <source>verified by {who}</source>
        <translation>verified by {who}</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>no file yet</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
</TS>
