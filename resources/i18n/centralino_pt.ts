<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out after call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a waiting call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not listening to this agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} is not in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent talks in this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a call that is not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already the first to be served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} is logged out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} is ready already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>calls waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callers wait, nobody serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level under target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandonment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link lost repeatedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>shelved until {time} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms that stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a figure passes its limit for long enough, it shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has cleared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms that are over are kept here for the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Your role “{role}” may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link “{link}” is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “{link}” is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “{link}” is lost for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “{link}” cannot {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let you listen to calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let you whisper to an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let you join a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change between listening, whispering and joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let you take calls over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hang calls up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move waiting calls to another queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give waiting calls to a chosen agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the order of waiting calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take waiting calls out of a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set an agent ready or not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log agents out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change which queues an agent serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show calls while they last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the states of agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell of a call when it has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variant}, last 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was lost while this call waited: its times are not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · priority {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {target}, {variant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind until {time}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: we had {ours}, the switch says {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged by {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>{figure} {value}, open its passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: open its passport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller who joins a queue shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations show here while they last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show as soon as a switch reports them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {all} trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch has no queues yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show here as soon as the switch reports one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine keeps trying to connect. Links says what it tried and what it heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is starting. The floor fills as soon as a link is up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Which telephone is yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch calls it when you listen, whisper, barge or take over. It is remembered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station, e.g. PJSIP/900</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The call ends at once for everybody in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is connected to your telephone and the agent is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller loses the place in the queue; the switch goes on with what comes after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They serve no queue until they log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {caller} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {caller} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {caller} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a call, an agent or a queue: what is known of it and what you can do shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unobserved: the link was down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whispering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandons ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandons count against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandons in time count for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine tells of its links when it has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are described in {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembershipSheet</name>
    <message>
        <source>Queues of {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the current &amp;call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty in {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch&apos;s own configuration puts the agent here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>arrived on {0}, dialled {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined {0} at position {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered after {1} in {0} by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered after {1} in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned {0} after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out in {0} after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {0} after {1} with key {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved out of {0} after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn from {0} after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the switch restarted; {0} after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {0} unobserved after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked {1} for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rang: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialled: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred by {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred by {0} to {1} after consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined with call {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} whispers to the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} joined the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now serves {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer serves {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer {0} for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The journal is out of reach since {time}. What you see is as old as that; the engine goes on recording and nothing is lost. Trying again every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine records since {time}. The switch goes on; what happens there is not seen. The journal is kept, and the first engine that returns takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{link}” is lost: blind since {time}. Its calls go on unseen; the engine keeps trying to connect and then says what was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{link}” is back. Blind {span}: {seen}; figures of that time are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the simulated call centre: everybody in it is invented, and every action works. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersSheet</name>
    <message>
        <source>Commands and their fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands of the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent, queue, call, action, figure or screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go · Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more: type on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits in {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call, {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {list}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average speed of answer (ASA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average time to abandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average handling time (AHT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of calls answered within {seconds} s, of the last 30 minutes. A call counts at its service-level event: answer, abandon or the threshold passed, whichever comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of calls answered within {seconds} s, since the day began. A call counts at its service-level event: answer, abandon or the threshold passed, whichever comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in the queue now that no agent has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age of the oldest call that waits now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait predicted for a call that joins now: calls ahead of it over the rate at which calls left the queue in the last 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue visits that began, one per join, those still waiting included; abandons under {short} s are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that left the queue to an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who hung up before an agent answered, after {short} s or more. Time-outs, key exits, moves and withdrawals are counted apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned over offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait of all answered calls over their number. The clock starts when the call joins the queue; the time it rings at agents is part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait of all abandoned calls over their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up over the number of calls handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the switch&apos;s own (Perf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in time / answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the switch&apos;s own (Perf2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(answered + abandoned in time) / (answered + abandoned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in time / (all − abandoned in time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in time / all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(answered + abandoned in time) / all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short abandons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unobserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… past the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perf2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassportSheet</name>
    <message>
        <source>the whole centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) behind it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {percent} in {seconds} s, {variant}. Counted from {since} to {now}. Left out: {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches a gap: “{link}” told nothing from {since} to {until} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls behind it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch has not told its counters yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read every few seconds while the link is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch&apos;s own counters at {at}, beside ours since {since} (when it was connected or reset them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk counts a call as completed when its conversation ends, and as abandoned whenever the caller leaves without an agent: time-outs, key exits and moves are among its abandons. Its Perf figures count since its last start or reset, ours since we are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another span of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the call of {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {caller} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang {caller} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {caller} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {caller} to {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {caller} to {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {caller} to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {caller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {agent} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} joins {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} leaves {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty {penalty} for {agent} in {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, after the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper to {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barge in on {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending until the call ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen in time: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Whom it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (goes into the journal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the current &amp;call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>%n minute(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back from the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve: {alarm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It neither shows nor sounds until then; it stays in the list and in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorWindow</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask for shows here, with its fate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge	A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve…	V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: {what}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an alarm first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>No agents to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents show as soon as a switch reports them. Is a filter set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queues to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues show as soon as a switch reports them. Is a filter set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls show while they last and for an hour after. Is a filter set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Nothing yet today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>no alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any agent, queue, call, action or screen (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no telephone set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} at {workstation}, telephone: {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link}: {word}
{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch has told of no queue yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch has told of no agent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handling time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandonment rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunks in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {calls} calls · {abandoned} abandoned · ASA {asa}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all links up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link to the switch is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no engine records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no screen {number}; there are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centralino wallboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
