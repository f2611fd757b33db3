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
</TS>
