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
        <source>Move to the front</source>
        <translation>Move to the front</translation>
    </message>
    <message>
        <source>Move to queue…</source>
        <translation>Move to queue…</translation>
    </message>
    <message>
        <source>Give to agent…</source>
        <translation>Give to agent…</translation>
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
</context>
<context>
    <name>Hands</name>
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
        <translation type="unfinished">
            <numerusform />
            <numerusform />
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
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Back office</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Logged out</translation>
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
</TS>
