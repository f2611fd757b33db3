<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Listen</source>
        <translation>Escutar</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Sussurrar</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>Intervir</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Parar escuta</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>À frente</translation>
    </message>
    <message>
        <source>To queue…</source>
        <translation>Para fila…</translation>
    </message>
    <message>
        <source>To agent…</source>
        <translation>A agente…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausa…</translation>
    </message>
    <message>
        <source>Pause after call…</source>
        <translation>Pausa depois…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Queues…</source>
        <translation>Filas…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Log out after call</source>
        <translation>Sair depois</translation>
    </message>
    <message>
        <source>… after call</source>
        <translation>… depois</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>Selecione primeiro alguma coisa</translation>
    </message>
    <message>
        <source>Select one only</source>
        <translation>Selecione só um</translation>
    </message>
    <message>
        <source>Select a waiting call</source>
        <translation>Selecione uma chamada na fila</translation>
    </message>
    <message>
        <source>You are not listening to this agent</source>
        <translation>Não está a escutar este agente</translation>
    </message>
    <message>
        <source>{agent} is not in a call</source>
        <translation>{agent} não está em chamada</translation>
    </message>
    <message>
        <source>No agent talks in this call</source>
        <translation>Nenhum agente fala nesta chamada</translation>
    </message>
    <message>
        <source>Select a call that is not over</source>
        <translation>Selecione uma chamada não terminada</translation>
    </message>
    <message>
        <source>Select an agent</source>
        <translation>Selecione um agente</translation>
    </message>
    <message>
        <source>You are there already</source>
        <translation>Já lá está</translation>
    </message>
    <message>
        <source>Already the first to be served</source>
        <translation>Já é a primeira a ser atendida</translation>
    </message>
    <message>
        <source>{agent} is logged out</source>
        <translation>{agent} terminou a sessão</translation>
    </message>
    <message>
        <source>{agent} is ready already</source>
        <translation>{agent} já está pronto</translation>
    </message>
</context>
<context>
    <name>AgentPassport</name>
    <message>
        <source>Of today, since {since}, as far as the link was up.</source>
        <translation>De hoje, desde as {since}, enquanto a ligação esteve ativa.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Touches a gap: nothing was seen from {since} to {until} ({why}).</source>
        <translation>Toca numa lacuna: nada se viu das {since} às {until} ({why}).</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>Average handling time (AHT)</source>
        <translation>Tempo médio de tratamento (AHT)</translation>
    </message>
    <message>
        <source>Calls handled</source>
        <translation>Chamadas tratadas</translation>
    </message>
    <message>
        <source>Calls not answered</source>
        <translation>Chamadas não atendidas</translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up over these and the time ready or ringing: how much of the time available for calls went into calls. Time not ready is left out.</source>
        <translation>Conversa, espera e fecho sobre estes e o tempo pronto ou a tocar: quanto do tempo disponível para chamadas foi para chamadas. O tempo não pronto fica de fora.</translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up over the number of calls handled.</source>
        <translation>Conversa, espera e fecho a dividir pelas chamadas tratadas.</translation>
    </message>
    <message>
        <source>Conversations from a queue that are over.</source>
        <translation>Conversas vindas de uma fila, já terminadas.</translation>
    </message>
    <message>
        <source>Calls of a queue that rang here until the queue took them back.</source>
        <translation>Chamadas de uma fila que tocaram aqui até a fila as recuperar.</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>conversa</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>fecho</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>a tocar</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>não pronto</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>com sessão</translation>
    </message>
    <message>
        <source>calls handled</source>
        <translation>chamadas tratadas</translation>
    </message>
    <message>
        <source>calls not answered</source>
        <translation>chamadas não atendidas</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>calls waiting</source>
        <translation>chamadas na fila</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>maior espera</translation>
    </message>
    <message>
        <source>agents ready</source>
        <translation>agentes prontos</translation>
    </message>
    <message>
        <source>agents logged in</source>
        <translation>agentes com sessão</translation>
    </message>
    <message>
        <source>callers wait, nobody serves</source>
        <translation>há quem espere, ninguém atende</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>nível de serviço</translation>
    </message>
    <message>
        <source>service level under target</source>
        <translation>nível de serviço abaixo do objetivo</translation>
    </message>
    <message>
        <source>abandoned calls</source>
        <translation>chamadas abandonadas</translation>
    </message>
    <message>
        <source>abandonment</source>
        <translation>abandono</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>a falar</translation>
    </message>
    <message>
        <source>call on hold</source>
        <translation>chamada em espera</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>a tocar</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>não pronto</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>fecho</translation>
    </message>
    <message>
        <source>calls not answered</source>
        <translation>chamadas não atendidas</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>ligação perdida</translation>
    </message>
    <message>
        <source>link slow</source>
        <translation>ligação lenta</translation>
    </message>
    <message>
        <source>link lost repeatedly</source>
        <translation>ligação perdida várias vezes</translation>
    </message>
    <message>
        <source>calls at once</source>
        <translation>chamadas em simultâneo</translation>
    </message>
    <message>
        <source>engine behind</source>
        <translation>motor atrasado</translation>
    </message>
    <message>
        <source>database slow</source>
        <translation>base de dados lenta</translation>
    </message>
    <message>
        <source>the whole centre</source>
        <translation>todo o centro</translation>
    </message>
    <message>
        <source>over {limit}</source>
        <translation>acima de {limit}</translation>
    </message>
    <message>
        <source>under {limit}</source>
        <translation>abaixo de {limit}</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>durante {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in {window}</source>
        <translation>
            <numerusform>%n vez em {window}</numerusform>
            <numerusform>%n vezes em {window}</numerusform>
        </translation>
    </message>
    <message>
        <source>device does not answer</source>
        <translation>o dispositivo não responde</translation>
    </message>
    <message>
        <source>output does not obey</source>
        <translation>a saída não obedece</translation>
    </message>
    <message>
        <source>out of its limits</source>
        <translation>fora dos limites</translation>
    </message>
    <message>
        <source>DURESS</source>
        <translation>COAÇÃO</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leitura</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>pede ajuda</translation>
    </message>
    <message>
        <source>tickets open</source>
        <translation>pedidos abertos</translation>
    </message>
    <message>
        <source>tickets at risk</source>
        <translation>pedidos em risco</translation>
    </message>
    <message>
        <source>tickets overdue</source>
        <translation>pedidos vencidos</translation>
    </message>
    <message>
        <source>oldest ticket</source>
        <translation>pedido mais antigo</translation>
    </message>
    <message>
        <source>ticket overdue</source>
        <translation>pedido vencido</translation>
    </message>
    <message>
        <source>urgent ticket overdue</source>
        <translation>pedido urgente vencido</translation>
    </message>
    <message>
        <source>escalation not answered</source>
        <translation>escalamento sem resposta</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Pedido {number}</translation>
    </message>
    <message>
        <source>to be thrown by a person</source>
        <translation>a acionar por uma pessoa</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>shelved until {time} by {who}</source>
        <translation>suspenso até às {time} por {who}</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ninguém a assumiu</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Alarms that stand</source>
        <translation>Alarmes ativos</translation>
    </message>
    <message>
        <source>No alarm stands</source>
        <translation>Nenhum alarme ativo</translation>
    </message>
    <message>
        <source>When a figure passes its limit for long enough, it shows here.</source>
        <translation>Quando um valor passa o limite durante tempo suficiente, aparece aqui.</translation>
    </message>
    <message>
        <source>History of the day</source>
        <translation>Histórico do dia</translation>
    </message>
    <message>
        <source>Nothing has cleared yet</source>
        <translation>Ainda nada terminou</translation>
    </message>
    <message>
        <source>Alarms that are over are kept here for the day.</source>
        <translation>Os alarmes terminados ficam aqui durante o dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n sem dono</numerusform>
            <numerusform>%n sem dono</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Your role “{role}” may not do this</source>
        <translation>O papel “{role}” não o pode fazer</translation>
    </message>
    <message>
        <source>No link “{link}” is known</source>
        <translation>Não se conhece a ligação “{link}”</translation>
    </message>
    <message>
        <source>The link “{link}” is not connected</source>
        <translation>A ligação “{link}” não está estabelecida</translation>
    </message>
    <message>
        <source>The link “{link}” is lost for {time}</source>
        <translation>A ligação “{link}” está perdida há {time}</translation>
    </message>
    <message>
        <source>The link “{link}” cannot {what}</source>
        <translation>A ligação “{link}” não pode {what}</translation>
    </message>
    <message>
        <source>let you listen to calls</source>
        <translation>deixar escutar chamadas</translation>
    </message>
    <message>
        <source>let you whisper to an agent</source>
        <translation>deixar sussurrar ao agente</translation>
    </message>
    <message>
        <source>let you join a call</source>
        <translation>deixar entrar numa chamada</translation>
    </message>
    <message>
        <source>change between listening, whispering and joining</source>
        <translation>alternar entre escutar, sussurrar e intervir</translation>
    </message>
    <message>
        <source>let you take calls over</source>
        <translation>deixar assumir chamadas</translation>
    </message>
    <message>
        <source>hang calls up</source>
        <translation>desligar chamadas</translation>
    </message>
    <message>
        <source>call out on a line of its own</source>
        <translation>fazer chamadas por uma linha própria</translation>
    </message>
    <message>
        <source>answer a line of its own</source>
        <translation>atender por uma linha própria</translation>
    </message>
    <message>
        <source>send and receive text messages</source>
        <translation>enviar e receber mensagens de texto</translation>
    </message>
    <message>
        <source>transfer calls</source>
        <translation>transferir chamadas</translation>
    </message>
    <message>
        <source>move waiting calls to another queue</source>
        <translation>mover chamadas em fila para outra fila</translation>
    </message>
    <message>
        <source>give waiting calls to a chosen agent</source>
        <translation>atribuir chamadas em fila a um agente</translation>
    </message>
    <message>
        <source>change the order of waiting calls</source>
        <translation>mudar a ordem das chamadas na fila</translation>
    </message>
    <message>
        <source>take waiting calls out of a queue</source>
        <translation>retirar chamadas de uma fila</translation>
    </message>
    <message>
        <source>set an agent ready or not ready</source>
        <translation>pôr um agente pronto ou não pronto</translation>
    </message>
    <message>
        <source>log agents out</source>
        <translation>terminar a sessão de agentes</translation>
    </message>
    <message>
        <source>change which queues an agent serves</source>
        <translation>mudar as filas de um agente</translation>
    </message>
    <message>
        <source>set penalties</source>
        <translation>definir penalizações</translation>
    </message>
    <message>
        <source>show calls while they last</source>
        <translation>mostrar as chamadas enquanto duram</translation>
    </message>
    <message>
        <source>show queues</source>
        <translation>mostrar as filas</translation>
    </message>
    <message>
        <source>show the states of agents</source>
        <translation>mostrar os estados dos agentes</translation>
    </message>
    <message>
        <source>show trunks</source>
        <translation>mostrar os troncos</translation>
    </message>
    <message>
        <source>tell of a call when it has ended</source>
        <translation>relatar uma chamada depois de terminada</translation>
    </message>
    <message>
        <source>light lamps and move relays</source>
        <translation>acender lâmpadas e comandar relés</translation>
    </message>
    <message>
        <source>lead the trunks past the switch</source>
        <translation>fazer passar as linhas externas ao lado da central</translation>
    </message>
    <message>
        <source>lift a station&apos;s telephone</source>
        <translation>atender no telefone de um posto</translation>
    </message>
    <message>
        <source>hold and retrieve calls</source>
        <translation>pôr chamadas em espera e retomá-las</translation>
    </message>
    <message>
        <source>dial for a station</source>
        <translation>marcar números para um posto</translation>
    </message>
    <message>
        <source>make consultations</source>
        <translation>fazer consultas</translation>
    </message>
    <message>
        <source>make conferences</source>
        <translation>fazer conferências</translation>
    </message>
    <message>
        <source>end after-call work early</source>
        <translation>terminar mais cedo o fecho</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Linha série</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>Registos de chamadas</translation>
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
        <translation>Central</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de dados</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Which serial ports there are, what is plugged in, and who holds them.</source>
        <translation>Que portas série há, o que está ligado e quem as ocupa.</translation>
    </message>
    <message>
        <source>Whether the line is alive, its speed and frame. It listens; nothing is sent.</source>
        <translation>Se a linha está viva, a sua velocidade e trama. Só escuta: nada é enviado.</translation>
    </message>
    <message>
        <source>Which format the records have, how many come, and which lines are bad.</source>
        <translation>Que formato têm os registos, quantos chegam e que linhas estão más.</translation>
    </message>
    <message>
        <source>Whether the modem answers, what it can do, its SIM and signal. No call is made.</source>
        <translation>Se o modem responde, o que sabe fazer, o seu SIM e sinal. Não faz chamadas.</translation>
    </message>
    <message>
        <source>Which devices answer, how fast, and whether their maps fit. Nothing is written.</source>
        <translation>Que dispositivos respondem, com que rapidez e se os seus mapas servem. Nada é escrito.</translation>
    </message>
    <message>
        <source>Signing in, rights, speed, clock and known holes. Nothing is changed.</source>
        <translation>Acesso, direitos, rapidez, relógio e falhas conhecidas. Nada é alterado.</translation>
    </message>
    <message>
        <source>Whether the journal can be reached, is whole, and how fast it is.</source>
        <translation>Se o registo está acessível, íntegro e quão rápido é.</translation>
    </message>
    <message>
        <source>One file to send: versions, settings, logs, tapes and results, without secrets.</source>
        <translation>Um só ficheiro para enviar: versões, definições, logs, fitas e resultados, sem segredos.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>this site&apos;s journal</source>
        <translation>o registo deste local</translation>
    </message>
    <message>
        <source>link “{link}”</source>
        <translation>ligação «{link}»</translation>
    </message>
    <message>
        <source>an address typed below</source>
        <translation>um endereço escrito ao lado</translation>
    </message>
    <message>
        <source>simulated: {story}</source>
        <translation>simulado: {story}</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>fine</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>look</source>
        <translation>a ver</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>avaria</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What was seen, and what to do</source>
        <translation>O que se viu, e o que fazer</translation>
    </message>
    <message>
        <source>Against what</source>
        <translation>Contra o quê</translation>
    </message>
    <message>
        <source>Address, e.g. /dev/ttyUSB0</source>
        <translation>Endereço, p. ex. /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Line settings</source>
        <translation>Parâmetros da linha</translation>
    </message>
    <message>
        <source>Run  R</source>
        <translation>Executar  R</translation>
    </message>
    <message>
        <source>Stop  X</source>
        <translation>Parar  X</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>O que o teste encontrou</translation>
    </message>
    <message>
        <source>Nothing tested yet</source>
        <translation>Ainda nada testado</translation>
    </message>
    <message>
        <source>What the test says while it runs</source>
        <translation>O que o teste diz enquanto corre</translation>
    </message>
    <message>
        <source>What a test says while it runs shows here.</source>
        <translation>Aqui aparece o que um teste diz enquanto corre.</translation>
    </message>
    <message>
        <source>Run the test, or learn it on a simulated device.</source>
        <translation>Execute o teste, ou aprenda-o num dispositivo simulado.</translation>
    </message>
    <message>
        <source>A test is running</source>
        <translation>Um teste está a correr</translation>
    </message>
    <message>
        <source>The bench&apos;s scripts are not part of this installation: {path}</source>
        <translation>Os scripts da bancada não fazem parte desta instalação: {path}</translation>
    </message>
    <message>
        <source>No link of the settings fits this test</source>
        <translation>Nenhuma ligação das definições serve para este teste</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>Escreva um endereço</translation>
    </message>
    <message>
        <source>The engine holds “{link}”</source>
        <translation>O motor ocupa «{link}»</translation>
    </message>
    <message>
        <source>Run all the same</source>
        <translation>Executar mesmo assim</translation>
    </message>
    <message>
        <source>A serial port is refused while the engine has it, and a second client can disturb a bus. Better: end the engine, or take the link out of the settings while you test.</source>
        <translation>Uma porta série é recusada enquanto o motor a tem, e um segundo cliente pode perturbar um barramento. Melhor: pare o motor, ou tire a ligação das definições enquanto testa.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>A testar…</translation>
    </message>
    <message>
        <source>{test} runs, {time}</source>
        <translation>{test} a correr, {time}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>conformance {score} %</source>
        <translation>conformidade {score} %</translation>
    </message>
    <message>
        <source>It found nothing to tell</source>
        <translation>Não encontrou nada para dizer</translation>
    </message>
    <message>
        <source>What it said stands below.</source>
        <translation>O que disse está em baixo.</translation>
    </message>
    <message>
        <source>The result could not be kept: {why}</source>
        <translation>O resultado não pôde ser guardado: {why}</translation>
    </message>
</context>
<context>
    <name>BytesPage</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← entra</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ sai</translation>
    </message>
    <message>
        <source>Link whose bytes are shown</source>
        <translation>Ligação cujos bytes se veem</translation>
    </message>
    <message>
        <source>Pause  P</source>
        <translation>Pausa  P</translation>
    </message>
    <message>
        <source>Newest  End</source>
        <translation>Últimos  Fim</translation>
    </message>
    <message>
        <source>Search text or hex (0d 0a)</source>
        <translation>Procurar texto ou hex (0d 0a)</translation>
    </message>
    <message>
        <source>Search text or hex</source>
        <translation>Procurar texto ou hex</translation>
    </message>
    <message>
        <source>Bytes of the link</source>
        <translation>Bytes da ligação</translation>
    </message>
    <message>
        <source>The selected bytes, whole</source>
        <translation>Os bytes selecionados, por inteiro</translation>
    </message>
    <message>
        <source>Select a line: all its bytes and what they mean show here.</source>
        <translation>Selecione uma linha: aqui aparecem todos os seus bytes e o que significam.</translation>
    </message>
    <message>
        <source>Go on  P</source>
        <translation>Continuar  P</translation>
    </message>
    <message numerus="yes">
        <source>%n found  F3</source>
        <translation>
            <numerusform>%n encontrado  F3</numerusform>
            <numerusform>%n encontrados  F3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more byte(s): on the tape</source>
        <translation>
            <numerusform>… mais %n byte: na fita</numerusform>
            <numerusform>… mais %n bytes: na fita</numerusform>
        </translation>
    </message>
    <message>
        <source>No link is in the settings</source>
        <translation>Não há nenhuma ligação nas definições</translation>
    </message>
    <message>
        <source>tape {name}</source>
        <translation>fita {name}</translation>
    </message>
    <message>
        <source>in {received} B/s, out {sent} B/s</source>
        <translation>entram {received} B/s, saem {sent} B/s</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from before are on the tape only</source>
        <translation>
            <numerusform>%n byte anterior está só na fita</numerusform>
            <numerusform>%n bytes anteriores estão só na fita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) are on the tape only</source>
        <translation>
            <numerusform>%n linha mais antiga está só na fita</numerusform>
            <numerusform>%n linhas mais antigas estão só na fita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused: %n waiting</source>
        <translation>
            <numerusform>em pausa: %n à espera</numerusform>
            <numerusform>em pausa: %n à espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged byte(s) on the tape</source>
        <translation>
            <numerusform>%n byte danificado na fita</numerusform>
            <numerusform>%n bytes danificados na fita</numerusform>
        </translation>
    </message>
    <message>
        <source>not decoded: {why}</source>
        <translation>não descodificado: {why}</translation>
    </message>
    <message>
        <source>the tape cannot be read: {why}</source>
        <translation>a fita não pode ser lida: {why}</translation>
    </message>
    <message>
        <source>In {path}, write record_tape = true under the link “{link}” and start the engine anew. Passwords are blotted out before they reach the tape.</source>
        <translation>Em {path}, escreva record_tape = true na ligação «{link}» e reinicie o motor. As palavras-passe são apagadas antes de chegarem à fita.</translation>
    </message>
    <message>
        <source>“{link}” is not recorded</source>
        <translation>«{link}» não é gravada</translation>
    </message>
    <message>
        <source>Its engine makes one in {folder} when the first bytes pass. An engine on another machine keeps its tapes there: open this window on that machine.</source>
        <translation>O seu motor cria uma em {folder} quando passam os primeiros bytes. Um motor noutra máquina guarda lá as suas fitas: abra esta janela nessa máquina.</translation>
    </message>
    <message>
        <source>There is no tape of “{link}” here yet</source>
        <translation>Ainda não há aqui uma fita de «{link}»</translation>
    </message>
    <message>
        <source>Nothing has passed yet</source>
        <translation>Ainda não passou nada</translation>
    </message>
    <message>
        <source>Bytes show here as soon as they are on the tape.</source>
        <translation>Os bytes aparecem aqui assim que estão na fita.</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>gap {when}</source>
        <translation>lacuna {when}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>maior espera</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nível de serviço</translation>
    </message>
    <message>
        <source>{variant}, last 30 minutes</source>
        <translation>{variant}, últimos 30 minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) lost</source>
        <translation>
            <numerusform>%n mensagem perdida</numerusform>
            <numerusform>%n mensagens perdidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectSheet</name>
    <message>
        <source>Connect an Asterisk</source>
        <translation>Ligar um Asterisk</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Nome da ligação</translation>
    </message>
    <message>
        <source>Leave the simulated centre</source>
        <translation>Deixar o centro simulado</translation>
    </message>
    <message>
        <source>The engine connects to the manager interface (AMI) of your Asterisk. A user that may only read is enough to see; a second one that may write is needed to act. Passwords are kept in {where}.</source>
        <translation>O motor liga-se à interface de gestão (AMI) do seu Asterisk. Para ver basta um utilizador só de leitura; para agir é preciso um segundo que possa escrever. As palavras-passe ficam em {where}.</translation>
    </message>
    <message>
        <source>password of {user}</source>
        <translation>palavra-passe de {user}</translation>
    </message>
    <message>
        <source>password</source>
        <translation>palavra-passe</translation>
    </message>
    <message>
        <source>The link needs a name without “/”.</source>
        <translation>A ligação precisa de um nome sem “/”.</translation>
    </message>
    <message>
        <source>“{option}” is needed: {meaning}</source>
        <translation>“{option}” é necessário: {meaning}</translation>
    </message>
    <message>
        <source>“{option}” must be a number</source>
        <translation>“{option}” tem de ser um número</translation>
    </message>
    <message>
        <source>“{link}” is written to {file}. The engine uses it from its next start.</source>
        <translation>“{link}” está escrita em {file}. O motor usa-a no próximo arranque.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Add a consent</source>
        <translation>Acrescentar um consentimento</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Como foi dito</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Retirar esta linha</translation>
    </message>
    <message>
        <source>For what they agreed or refused</source>
        <translation>Para que consentiu ou recusou</translation>
    </message>
    <message>
        <source>Given or not</source>
        <translation>Dado ou não</translation>
    </message>
    <message>
        <source>When they said so</source>
        <translation>Quando o disse</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>asked, not answered</source>
        <translation>perguntado, sem resposta</translation>
    </message>
    <message>
        <source>callers do not know</source>
        <translation>quem liga não sabe</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation>poucos casos</translation>
    </message>
    <message>
        <source>fails more than it helps</source>
        <translation>falha mais do que ajuda</translation>
    </message>
    <message>
        <source>no steps in {language}</source>
        <translation>faltam passos em {language}</translation>
    </message>
    <message>
        <source>no title in {language}</source>
        <translation>falta o título em {language}</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
</context>
<context>
    <name>CoverageSheet</name>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nada falta</translation>
    </message>
    <message>
        <source>The last 30 days left no gap.</source>
        <translation>Os últimos 30 dias não deixaram lacunas.</translation>
    </message>
</context>
<context>
    <name>CustomerDeeds</name>
    <message>
        <source>Give out this file…</source>
        <translation>Entregar esta ficha…</translation>
    </message>
    <message>
        <source>Files like this one…</source>
        <translation>Fichas parecidas…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Apagar este cliente…</translation>
    </message>
    <message>
        <source>All that is kept (*.json);;The file alone, for spreadsheets (*.csv)</source>
        <translation>Tudo o que se guarda (*.json);;Só a ficha, para folhas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Give out this file</source>
        <translation>Entregar esta ficha</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
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
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número de contribuinte</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Última fatura</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Moradas</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>{who} saved meanwhile. Now there: {changes}. What you typed is still here.</source>
        <translation>{who} gravou entretanto. Agora está: {changes}. O que escreveu continua aqui.</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número ou endereço</translation>
    </message>
    <message>
        <source>Whose, when</source>
        <translation>De quem, quando</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Acrescentar um contacto</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Acrescentar uma morada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>Acrescentar um contrato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Write mine over it</source>
        <translation>Gravar o meu por cima</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ficar com o outro</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>The customer&apos;s file</source>
        <translation>A ficha do cliente</translation>
    </message>
    <message>
        <source>Find one on the left (Ctrl+F); Ctrl+N opens a new file.</source>
        <translation>Procure um à esquerda (Ctrl+F); Ctrl+N abre uma ficha nova.</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Nenhum cliente</translation>
    </message>
    <message>
        <source>A call that rings opens its file here; Ctrl+F finds another.</source>
        <translation>A chamada que toca abre aqui a sua ficha; Ctrl+F procura outra.</translation>
    </message>
</context>
<context>
    <name>CustomerPlace</name>
    <message>
        <source>No open tickets</source>
        <translation>Nenhum pedido aberto</translation>
    </message>
    <message>
        <source>This customer waits for nothing from us.</source>
        <translation>Este cliente não espera nada de nós.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Pedidos abertos</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have this number: choose</source>
        <translation>
            <numerusform>%n cliente tem este número: escolha</numerusform>
            <numerusform>%n clientes têm este número: escolha</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known by {number}: Ctrl+F finds them, Ctrl+N opens a file</source>
        <translation>Ninguém é conhecido por {number}: Ctrl+F procura, Ctrl+N abre uma ficha</translation>
    </message>
    <message>
        <source>The caller hides their number: ask who it is, Ctrl+F finds them</source>
        <translation>Quem liga oculta o número: pergunte quem é, Ctrl+F procura</translation>
    </message>
    <message>
        <source>Those of the customer on the desk show here.</source>
        <translation>Aqui aparecem os do cliente em atendimento.</translation>
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
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir a ficha</translation>
    </message>
    <message>
        <source>Last time: {solution}</source>
        <translation>Da última vez: {solution}</translation>
    </message>
</context>
<context>
    <name>CustomerReading</name>
    <message>
        <source>Who is it?</source>
        <translation>Quem é?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>A note (Ctrl+Shift+N keeps it)</source>
        <translation>Uma nota (Ctrl+Shift+N guarda-a)</translation>
    </message>
    <message>
        <source>More with this file (Alt+M)</source>
        <translation>Mais com esta ficha (Alt+M)</translation>
    </message>
    <message>
        <source>✓ verified by {who}</source>
        <translation>✓ verificado por {who}</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? não verificado</translation>
    </message>
    <message>
        <source>Nothing yet: calls, tickets and notes show here.</source>
        <translation>Ainda nada: aqui aparecem chamadas, pedidos e notas.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Última fatura</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mais antigas</translation>
    </message>
    <message>
        <source>What has been</source>
        <translation>O que houve</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>No tickets</source>
        <translation>Nenhum pedido</translation>
    </message>
    <message>
        <source>What this customer ever asked of us shows here.</source>
        <translation>Aqui aparece tudo o que este cliente nos pediu.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nova ficha…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Importações…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Duplicados…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Prazos…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>A escrever …</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>Open a file first</source>
        <translation>Abra primeiro uma ficha</translation>
    </message>
    <message>
        <source>Change this file</source>
        <translation>Alterar esta ficha</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Number of a contract</source>
        <translation>Número de um contrato</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Another telephone number of theirs</source>
        <translation>Outro número de telefone seu</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número de contribuinte</translation>
    </message>
    <message>
        <source>Number of the last invoice</source>
        <translation>Número da última fatura</translation>
    </message>
    <message>
        <source>Amount of the last invoice</source>
        <translation>Valor da última fatura</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>telemóvel</translation>
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
        <translation>mensagens</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>recording of calls</source>
        <translation>gravação de chamadas</translation>
    </message>
    <message>
        <source>offers and advertising</source>
        <translation>ofertas e publicidade</translation>
    </message>
    <message>
        <source>surveys</source>
        <translation>inquéritos</translation>
    </message>
    <message>
        <source>messages to the mobile</source>
        <translation>mensagens para o telemóvel</translation>
    </message>
    <message>
        <source>handing data to third parties</source>
        <translation>entrega de dados a terceiros</translation>
    </message>
    <message>
        <source>remote access to their devices</source>
        <translation>acesso remoto aos seus aparelhos</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>refused or withdrawn</source>
        <translation>recusado ou retirado</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>não acabada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>the file and what it was found by</source>
        <translation>a ficha e aquilo por que se encontrava</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>what stood in it before a merge</source>
        <translation>o que nela estava antes de uma junção</translation>
    </message>
    <message>
        <source>lines of imports that made no file</source>
        <translation>linhas de importações que não deram ficha</translation>
    </message>
    <message>
        <source>every word and every file in their tickets, and what they said in a diagnosis</source>
        <translation>cada palavra e cada ficheiro nos seus pedidos, e o que disseram num diagnóstico</translation>
    </message>
    <message>
        <source>number and name in the journal, the history and the checkpoints: a pseudonym takes their place</source>
        <translation>número e nome no diário, no histórico e nos pontos de retoma: no seu lugar um pseudónimo</translation>
    </message>
    <message>
        <source>that there were calls, and their times and outcomes</source>
        <translation>que houve chamadas, com tempos e resultados</translation>
    </message>
    <message>
        <source>that there were tickets, and their clocks</source>
        <translation>que houve pedidos, com os seus relógios</translation>
    </message>
    <message>
        <source>how checks of identity went</source>
        <translation>o resultado das verificações de identidade</translation>
    </message>
    <message>
        <source>a record of the erasure: which file, when, by whom, why</source>
        <translation>um registo do apagamento: que ficha, quando, por quem, porquê</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>mesmo contribuinte</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>mesmo telefone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mesmo e-mail</translation>
    </message>
    <message>
        <source>same contract</source>
        <translation>mesmo contrato</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nome parecido</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>mesma morada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixada de fora</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Pessoa ou organização</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number</source>
        <translation>“{value}” não é um número de telefone</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address</source>
        <translation>“{value}” não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>“{value}” não é uma data</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>falta o nome</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>não se consegue ler: {value}</translation>
    </message>
    <message>
        <source>customer number {value} is another&apos;s already</source>
        <translation>o número de cliente {value} já é de outro</translation>
    </message>
    <message>
        <source>verified by {who}</source>
        <translation>verificado por {who}</translation>
    </message>
    <message>
        <source>not verified by {who}</source>
        <translation>não verificado por {who}</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>call going on</source>
        <translation>chamada em curso</translation>
    </message>
    <message>
        <source>call</source>
        <translation>chamada</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>the house</source>
        <translation>a casa</translation>
    </message>
    <message>
        <source>{who} until {time}</source>
        <translation>{who} até às {time}</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>ligação perdida</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>Na mão de</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>premido</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>failover relay</source>
        <translation>relé de emergência</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>duress button</source>
        <translation>botão de coação</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lê</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Pretendido</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>No device is known yet</source>
        <translation>Ainda nenhum dispositivo</translation>
    </message>
    <message>
        <source>Devices on Modbus show as soon as a link with the driver “modbus” is in the settings.</source>
        <translation>Os dispositivos em Modbus aparecem assim que há nas definições uma ligação com o driver «modbus».</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>No points to show</source>
        <translation>Nenhum ponto para mostrar</translation>
    </message>
    <message>
        <source>Select a device: what it reads shows here.</source>
        <translation>Selecione um dispositivo: aqui aparece o que lê.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>don&apos;t know</source>
        <translation>não sei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>“{answer}” would confirm: {diagnosis}</source>
        <translation>“{answer}” confirmaria: {diagnosis}</translation>
    </message>
    <message>
        <source>weighs {count} candidates against each other</source>
        <translation>compara {count} candidatos entre si</translation>
    </message>
    <message>
        <source>splits {count} candidates {parts}</source>
        <translation>divide {count} candidatos {parts}</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>palavras: {words}</translation>
    </message>
    <message>
        <source>helped {count} times</source>
        <translation>ajudou {count} vezes</translation>
    </message>
    <message>
        <source>tried, did not help</source>
        <translation>tentado, não ajudou</translation>
    </message>
    <message>
        <source>One diagnosis is sure enough: carry its steps out.</source>
        <translation>Um diagnóstico é seguro o bastante: execute os passos.</translation>
    </message>
    <message>
        <source>No further question would tell much: try the first, or escalate.</source>
        <translation>Nenhuma outra pergunta diria muito: tente o primeiro ou escale.</translation>
    </message>
    <message>
        <source>Nothing is known of this product yet. Solve it by hand, it will be kept.</source>
        <translation>Nada se sabe ainda deste produto. Resolva à mão: ficará guardado.</translation>
    </message>
    <message>
        <source>Choose the product to be guided.</source>
        <translation>Escolha o produto para ser guiado.</translation>
    </message>
</context>
<context>
    <name>DiagnosisPane</name>
    <message>
        <source>Guided diagnosis</source>
        <translation>Diagnóstico guiado</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>What the caller says, then Enter</source>
        <translation>O que diz quem liga, depois Enter</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>O que diz quem liga</translation>
    </message>
    <message>
        <source>No diagnosis yet</source>
        <translation>Nenhum diagnóstico ainda</translation>
    </message>
    <message>
        <source>Choose the product and write what the caller says.</source>
        <translation>Escolha o produto e escreva o que diz quem liga.</translation>
    </message>
    <message>
        <source>Solved and kept. A new call starts a new diagnosis.</source>
        <translation>Resolvido e guardado. Uma nova ligação começa um novo diagnóstico.</translation>
    </message>
    <message>
        <source>Ctrl+R says in the ticket that it is solved.</source>
        <translation>Ctrl+R regista no pedido que está resolvido.</translation>
    </message>
    <message>
        <source>(Backspace takes the last back)</source>
        <translation>(Backspace retira a última)</translation>
    </message>
    <message>
        <source>Steps into the ticket</source>
        <translation>Passos no pedido</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Ajudou</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>Não ajudou</translation>
    </message>
    <message>
        <source>Helped, changed…</source>
        <translation>Ajudou, mudado…</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Há</translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message>
        <source>Directory</source>
        <translation>Lista telefónica</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>Ninguém com esse nome</translation>
    </message>
    <message>
        <source>Type a number and press Enter to use it.</source>
        <translation>Escreva um número e prima Enter para o usar.</translation>
    </message>
    <message>
        <source>Name, number, team, queue</source>
        <translation>Nome, número, equipa, fila</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Procurar na lista</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Take this line out</source>
        <translation>Retirar esta linha</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>DURESS</source>
        <translation>COAÇÃO</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>não visto</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>does not obey</source>
        <translation>não obedece</translation>
    </message>
    <message>
        <source>out of its limits</source>
        <translation>fora dos limites</translation>
    </message>
    <message>
        <source>by hand: {who}</source>
        <translation>à mão: {who}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Reads or shows</source>
        <translation>Lê ou mostra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>to be thrown by a person</source>
        <translation>a acionar por uma pessoa</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase a customer</source>
        <translation>Apagar um cliente</translation>
    </message>
    <message>
        <source>Why (kept with the record of the erasure)</source>
        <translation>Porquê (fica no registo do apagamento)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>Sei que isto não se pode desfazer</translation>
    </message>
    <message>
        <source>Give out first …</source>
        <translation>Entregar antes os dados …</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>Erase the file of {name}?</source>
        <translation>Apagar a ficha de {name}?</translation>
    </message>
    <message>
        <source>Customer number {number}</source>
        <translation>Número de cliente {number}</translation>
    </message>
    <message>
        <source>Goes, for ever</source>
        <translation>Desaparece, para sempre</translation>
    </message>
    <message>
        <source>Stays, without a name</source>
        <translation>Fica, sem nome</translation>
    </message>
    <message>
        <source>Recordings, tapes of links, backups and files given out before are out of reach: see to them.</source>
        <translation>Gravações, fitas das ligações, cópias de segurança e ficheiros já entregues ficam fora de alcance: trate deles.</translation>
    </message>
    <message>
        <source>Erasing: the whole journal is read …</source>
        <translation>A apagar: lê-se todo o diário …</translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n call(s) have a pseudonym now;</source>
        <translation>
            <numerusform>Apagado. %n chamada tem agora um pseudónimo;</numerusform>
            <numerusform>Apagado. %n chamadas têm agora um pseudónimo;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written again or deleted.</source>
        <translation>
            <numerusform>%n linha foi reescrita ou eliminada.</numerusform>
            <numerusform>%n linhas foram reescritas ou eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Chamadas hoje</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Não atendidas</translation>
    </message>
    <message>
        <source>station {station}</source>
        <translation>posto {station}</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Fala com</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>penalty {n}</source>
        <translation>penalização {n}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixo</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>atende</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>At the switch</source>
        <translation>Na central</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Resultado dito</translation>
    </message>
    <message>
        <source>Switch&apos;s id</source>
        <translation>Id da central</translation>
    </message>
    <message>
        <source>Caller bytes</source>
        <translation>Bytes do chamador</translation>
    </message>
    <message>
        <source>The link was lost while this call waited: its times are not to be trusted.</source>
        <translation>A ligação perdeu-se enquanto esta chamada esperava: os seus tempos não são de confiança.</translation>
    </message>
    <message>
        <source>Waits in</source>
        <translation>Espera em</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera há</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source> · priority {n}</source>
        <translation> · prioridade {n}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>short</source>
        <translation>curta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Maior espera</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nível de serviço</translation>
    </message>
    <message>
        <source>… of the day</source>
        <translation>… do dia</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Gave up after</source>
        <translation>Desiste após</translation>
    </message>
    <message>
        <source>target {target}, {variant}</source>
        <translation>objetivo {target}, {variant}</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ouvido</translation>
    </message>
    <message>
        <source>Switch runs</source>
        <translation>Central ativa há</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>Visto hoje</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>It cannot {what}.</source>
        <translation>Não pode {what}.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ligação</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Dura há</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ninguém a assumiu</translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>Suspenso até</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Resulta de</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>blind until {time}: {why}</source>
        <translation>às cegas até às {time}: {why}</translation>
    </message>
    <message>
        <source>blind: {why}</source>
        <translation>às cegas: {why}</translation>
    </message>
    <message>
        <source>{what}: we had {ours}, the switch says {theirs}</source>
        <translation>{what}: tínhamos {ours}, a central diz {theirs}</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>disparado</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>acknowledged by {who}</source>
        <translation>assumido por {who}</translation>
    </message>
    <message numerus="yes">
        <source>team, %n agent(s)</source>
        <translation>
            <numerusform>equipa, %n agente</numerusform>
            <numerusform>equipa, %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) touch today&apos;s figures: the link was lost then.</source>
        <translation>
            <numerusform>%n lacuna toca os valores de hoje: a ligação estava perdida.</numerusform>
            <numerusform>%n lacunas tocam os valores de hoje: a ligação estava perdida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) lost</source>
        <translation>
            <numerusform>%n mensagem perdida</numerusform>
            <numerusform>%n mensagens perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Conversação</translation>
    </message>
    <message>
        <source>The line says</source>
        <translation>A linha diz</translation>
    </message>
    <message>
        <source>Records today</source>
        <translation>Registos hoje</translation>
    </message>
    <message>
        <source>Lines refused</source>
        <translation>Linhas recusadas</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Último registo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>✓ by {who}</source>
        <translation>✓ por {who}</translation>
    </message>
    <message>
        <source>? not yet</source>
        <translation>? ainda não</translation>
    </message>
    <message>
        <source>{used} of {all}</source>
        <translation>{used} de {all}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>em serviço</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fora de serviço</translation>
    </message>
    <message>
        <source>By record</source>
        <translation>Por registo</translation>
    </message>
</context>
<context>
    <name>FailoverSheet</name>
    <message>
        <source>Why? It is written down with your name</source>
        <translation>Porquê? Fica registado com o seu nome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>1  Arm</source>
        <translation>1  Armar</translation>
    </message>
    <message>
        <source>2  Throw: trunks past the switch</source>
        <translation>2  Comutar: linhas ao lado da central</translation>
    </message>
    <message>
        <source>2  Restore: trunks to the switch</source>
        <translation>2  Repor: linhas na central</translation>
    </message>
    <message>
        <source>The relay was read back: {state}</source>
        <translation>O relé, relido, está: {state}</translation>
    </message>
    <message>
        <source>armed by {who} for {seconds} s more</source>
        <translation>armado por {who} por mais {seconds} s</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>{figure} {value}, open its passport</source>
        <translation>{figure} {value}, abrir o passaporte</translation>
    </message>
    <message>
        <source>{figure}: open its passport</source>
        <translation>{figure}: abrir o passaporte</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Calls handled</source>
        <translation>Chamadas tratadas</translation>
    </message>
    <message>
        <source>Rang, not answered</source>
        <translation>Tocaram, sem resposta</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>Tempo médio de tratamento</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Em conversa</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Trabalho pós-chamada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não pronto</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupação</translation>
    </message>
</context>
<context>
    <name>FindCustomer</name>
    <message>
        <source>Name, number, e-mail, contract …</source>
        <translation>Nome, número, e-mail, contrato …</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Procurar um cliente</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>the first {n}: type more to narrow it</source>
        <translation>os primeiros {n}: escreva mais para restringir</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Não se encontra ninguém</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Ainda não há fichas</translation>
    </message>
    <message>
        <source>Ctrl+N opens a new file.</source>
        <translation>Ctrl+N abre uma ficha nova.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Waiting</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Ninguém espera</translation>
    </message>
    <message>
        <source>A caller who joins a queue shows here.</source>
        <translation>Quem entra numa fila aparece aqui.</translation>
    </message>
    <message>
        <source>No calls in progress</source>
        <translation>Nenhuma chamada em curso</translation>
    </message>
    <message>
        <source>Conversations show here while they last.</source>
        <translation>As conversas aparecem aqui enquanto duram.</translation>
    </message>
    <message>
        <source>No agents known</source>
        <translation>Nenhum agente conhecido</translation>
    </message>
    <message>
        <source>They show as soon as a switch reports them.</source>
        <translation>Aparecem assim que uma central os indique.</translation>
    </message>
    <message>
        <source>{used} of {all} trunks</source>
        <translation>{used} de {all} troncos</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} de {all}</translation>
    </message>
    <message>
        <source>The switch has no queues yet</source>
        <translation>A central ainda não tem filas</translation>
    </message>
    <message>
        <source>They show here as soon as the switch reports one.</source>
        <translation>Aparecem aqui assim que a central indique uma.</translation>
    </message>
    <message>
        <source>Waiting for the switch</source>
        <translation>À espera da central</translation>
    </message>
    <message>
        <source>The engine keeps trying to connect. Links says what it tried and what it heard.</source>
        <translation>O motor continua a tentar. Ligações diz o que tentou e o que ouviu.</translation>
    </message>
    <message>
        <source>Nothing has been heard yet</source>
        <translation>Ainda nada se ouviu</translation>
    </message>
    <message>
        <source>The engine is starting. The floor fills as soon as a link is up.</source>
        <translation>O motor está a arrancar. A sala enche-se assim que uma ligação esteja ativa.</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation>Ainda vazios: {fields}</translation>
    </message>
</context>
<context>
    <name>GivingOut</name>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} não se pode escrever: {why}</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>Outputs by hand</source>
        <translation>Saídas à mão</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante quanto tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>Nenhum dispositivo selecionado</translation>
    </message>
    <message>
        <source>Select a device: its outputs can be tried here by hand, once you have taken them.</source>
        <translation>Selecione um dispositivo: aqui as suas saídas experimentam-se à mão, depois de as tomar.</translation>
    </message>
    <message>
        <source>The house has its outputs</source>
        <translation>As suas saídas são da casa</translation>
    </message>
    <message>
        <source>You have its outputs in hand</source>
        <translation>Tem as suas saídas na mão</translation>
    </message>
    <message>
        <source>{who} has its outputs in hand</source>
        <translation>{who} tem as suas saídas na mão</translation>
    </message>
    <message>
        <source>Rules and figures drive them.</source>
        <translation>Comandam-nas regras e números.</translation>
    </message>
    <message>
        <source>Give back  T</source>
        <translation>Devolver  T</translation>
    </message>
    <message>
        <source>Take by hand  T</source>
        <translation>Tomar à mão  T</translation>
    </message>
    <message>
        <source>since {since}, until {until} ({left} left)</source>
        <translation>desde as {since} até às {until} (faltam {left})</translation>
    </message>
    <message>
        <source>until {until} ({left} left)</source>
        <translation>até às {until} (faltam {left})</translation>
    </message>
    <message>
        <source>This device has no outputs.</source>
        <translation>Este dispositivo não tem saídas.</translation>
    </message>
    <message>
        <source>They give it back, it lapses, or a supervisor takes it.</source>
        <translation>Devolve-a, expira, ou um supervisor toma-a.</translation>
    </message>
    <message>
        <source>No engine or no journal: nobody would carry it out.</source>
        <translation>Falta o motor ou o registo: ninguém o executaria.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligada</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Arm…</source>
        <translation>Armar…</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Comutar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>◆ stuck: {actual}, wanted {wanted}</source>
        <translation>◆ presa: {actual}, pretendida {wanted}</translation>
    </message>
    <message>
        <source>{state}, armed by {who} ({left})</source>
        <translation>{state}, armado por {who} ({left})</translation>
    </message>
    <message>
        <source>Arm it first: a failover has two steps</source>
        <translation>Arme-o primeiro: a comutação tem dois passos</translation>
    </message>
    <message>
        <source>Take the device by hand first</source>
        <translation>Primeiro tome o dispositivo à mão</translation>
    </message>
    <message>
        <source>Select a device first</source>
        <translation>Selecione primeiro um dispositivo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>Arm {relay}?</source>
        <translation>Armar {relay}?</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Armar</translation>
    </message>
    <message>
        <source>Nothing moves yet. Within half a minute you can throw it (trunks go past the switch) or restore it.</source>
        <translation>Ainda nada se move. Dentro de meio minuto pode comutá-lo (as linhas contornam a central) ou repô-lo.</translation>
    </message>
    <message>
        <source>Why (goes into the journal)</source>
        <translation>Porquê (vai para o diário)</translation>
    </message>
    <message>
        <source>armed before</source>
        <translation>armado antes</translation>
    </message>
    <message>
        <source>Select an output first</source>
        <translation>Selecione primeiro uma saída</translation>
    </message>
    <message>
        <source>{output} has no such button</source>
        <translation>{output} não tem esse botão</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Pedido {number}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Vossa referência</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Why it comes to you</source>
        <translation>Por que o recebem</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>all of it is in the JSON file</source>
        <translation>o texto inteiro está no ficheiro JSON</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>The journal is out of reach: nothing can be asked</source>
        <translation>O diário está inacessível: nada se pode pedir</translation>
    </message>
    <message>
        <source>No engine runs: nobody would carry it out</source>
        <translation>Nenhum motor ativo: ninguém o executaria</translation>
    </message>
    <message>
        <source>Which telephone is yours?</source>
        <translation>Qual é o seu telefone?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>The switch calls it when you listen, whisper, barge or take over. It is remembered here.</source>
        <translation>A central liga para ele quando escuta, sussurra, intervém ou assume. Fica guardado aqui.</translation>
    </message>
    <message>
        <source>Station, e.g. PJSIP/900</source>
        <translation>Posto, p. ex. PJSIP/900</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The call ends at once for everybody in it.</source>
        <translation>A chamada termina já para todos.</translation>
    </message>
    <message>
        <source>The caller is connected to your telephone and the agent is released.</source>
        <translation>O chamador passa para o seu telefone e o agente fica livre.</translation>
    </message>
    <message>
        <source>The caller loses the place in the queue; the switch goes on with what comes after it.</source>
        <translation>O chamador perde o lugar na fila; a central segue com o que vem depois.</translation>
    </message>
    <message>
        <source>They serve no queue until they log in again.</source>
        <translation>Não atendem filas até iniciarem nova sessão.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Transfer {caller} to</source>
        <translation>Transferir {caller} para</translation>
    </message>
    <message>
        <source>Extension or name</source>
        <translation>Extensão ou nome</translation>
    </message>
    <message>
        <source>Move {caller} to</source>
        <translation>Mover {caller} para</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Give {caller} to</source>
        <translation>Atribuir {caller} a</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n na fila</numerusform>
            <numerusform>%n na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Sem sessão</translation>
    </message>
</context>
<context>
    <name>Herald</name>
    <message>
        <source>Not asked: {what}. {why}</source>
        <translation>Não pedido: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Ended calls</source>
        <translation>Chamadas terminadas</translation>
    </message>
    <message>
        <source>Name, number, queue, agent or id</source>
        <translation>Nome, número, fila, agente ou id</translation>
    </message>
    <message>
        <source>Search ended calls</source>
        <translation>Procurar chamadas terminadas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No call was found</source>
        <translation>Nenhuma chamada encontrada</translation>
    </message>
    <message>
        <source>Ask for other words or a longer time.</source>
        <translation>Tente outras palavras ou um período mais longo.</translation>
    </message>
    <message>
        <source>any outcome</source>
        <translation>qualquer resultado</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>últimas 24 horas</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 dias</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>desde sempre</translation>
    </message>
    <message>
        <source>any queue</source>
        <translation>qualquer fila</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>a perguntar…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), more below</source>
        <translation>
            <numerusform>%n chamada, mais abaixo</numerusform>
            <numerusform>%n chamadas, mais abaixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperou</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Falou</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Resultado dito</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Switch&apos;s id</source>
        <translation>Id da central</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Conhecida por</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registo</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ao vivo</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Customers from a CSV file</source>
        <translation>Clientes de um ficheiro CSV</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Escolher um ficheiro …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Bad lines as CSV …</source>
        <translation>Linhas rejeitadas em CSV …</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Primeiras linhas do ficheiro</translation>
    </message>
    <message>
        <source>Lines that made no file</source>
        <translation>Linhas que não dão uma ficha</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB: divide it.</source>
        <translation>O ficheiro passa de 256 MB: divida-o.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n line(s), {encoding}, divided by “{sign}”</source>
        <translation>
            <numerusform>{name}: %n linha, {encoding}, dividida por “{sign}”</numerusform>
            <numerusform>{name}: %n linhas, {encoding}, divididas por “{sign}”</numerusform>
        </translation>
    </message>
    <message>
        <source>What column {name} means</source>
        <translation>O que significa a coluna {name}</translation>
    </message>
    <message>
        <source>Say which column is the name.</source>
        <translation>Diga qual coluna é o nome.</translation>
    </message>
    <message>
        <source>{taken} imported, {known} were there already, {bad} bad lines, {lines} lines read</source>
        <translation>Importados: {taken}, já existiam: {known}, linhas rejeitadas: {bad}, linhas lidas: {lines}</translation>
    </message>
    <message>
        <source>Cancelled: {what}. The rest of the file was not read.</source>
        <translation>Cancelado: {what}. O resto do ficheiro não foi lido.</translation>
    </message>
    <message>
        <source>{why} What was imported before stays; the same file may be imported again: nothing is doubled.</source>
        <translation>{why} O que já foi importado fica; o mesmo ficheiro pode ser importado outra vez: nada se duplica.</translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) written</source>
        <translation>
            <numerusform>%n linha rejeitada gravada</numerusform>
            <numerusform>%n linhas rejeitadas gravadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {gone} files went, {stays} stay because somebody has worked on them.</source>
        <translation>Importação desfeita: {gone} fichas retiradas, {stays} ficam porque alguém já trabalhou nelas.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: the CSV has all of them</source>
        <translation>
            <numerusform>… e mais %n: o CSV tem todas</numerusform>
            <numerusform>… e mais %n: o CSV tem todas</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line should name the columns.</source>
        <translation>A primeira linha deve nomear as colunas.</translation>
    </message>
    <message>
        <source>Ctrl+O chooses one. It is only looked at until you press Import.</source>
        <translation>Ctrl+O escolhe um. Até premir Importar, apenas se olha para ele.</translation>
    </message>
    <message>
        <source>No CSV file yet</source>
        <translation>Ainda nenhum ficheiro CSV</translation>
    </message>
</context>
<context>
    <name>ImportsSheet</name>
    <message>
        <source>Imports of customers</source>
        <translation>Importações de clientes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Já existentes</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Linhas erradas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>I know that these files go</source>
        <translation>Sei que estas fichas saem</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Retirar esta importação</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would go.</source>
        <translation>
            <numerusform>%n ficha sairia.</numerusform>
            <numerusform>%n fichas sairiam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): somebody has worked on them since.</source>
        <translation>
            <numerusform>%n fica: alguém trabalhou nela entretanto.</numerusform>
            <numerusform>%n ficam: alguém trabalhou nelas entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this import can be taken back any more.</source>
        <translation>Desta importação já nada se pode retirar.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n file(s) went.</source>
        <translation>
            <numerusform>Retirada: saiu %n ficha.</numerusform>
            <numerusform>Retirada: saíram %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+I on the Customers screen reads a CSV file.</source>
        <translation>Ctrl+I no ecrã Clientes lê um ficheiro CSV.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Nada foi ainda importado</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message>
        <source>Gather under a parent</source>
        <translation>Juntar sob um principal</translation>
    </message>
    <message>
        <source>▲ {n} callers report the same since {time}: {product} · {words}</source>
        <translation>▲ {n} pessoas comunicam o mesmo desde as {time}: {product} · {words}</translation>
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
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Select a call, an agent or a queue: what is known of it and what you can do shows here.</source>
        <translation>Selecione uma chamada, um agente ou uma fila: aqui aparece o que se sabe e o que pode fazer.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more selected</source>
        <translation>
            <numerusform>e mais %n selecionado</numerusform>
            <numerusform>e mais %n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Suspender…</translation>
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
        <translation>revisão vencida</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>unido a outro</translation>
    </message>
    <message>
        <source>near-duplicate ({share})</source>
        <translation>quase duplicado ({share})</translation>
    </message>
    <message>
        <source>long unused</source>
        <translation>sem uso há tempo</translation>
    </message>
    <message>
        <source>fails more than it helps</source>
        <translation>falha mais do que ajuda</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Ajudou</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A rever</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artigo</translation>
    </message>
</context>
<context>
    <name>KnowledgeEditor</name>
    <message>
        <source>Cases and articles</source>
        <translation>Casos e artigos</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Nenhum caso ainda</translation>
    </message>
    <message>
        <source>Solved diagnoses are kept here. Ctrl+N: an article.</source>
        <translation>Aqui ficam os diagnósticos resolvidos. Ctrl+N: um artigo.</translation>
    </message>
    <message>
        <source>Filter by title, product, what to look at</source>
        <translation>Filtrar por título, produto, o que rever</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>How it is asked…</source>
        <translation>Como se pergunta…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Novo caso</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Novo artigo</translation>
    </message>
    <message>
        <source>Retire or restore</source>
        <translation>Retirar ou repor</translation>
    </message>
    <message>
        <source>Merge with its twin</source>
        <translation>Juntar ao gémeo</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Perguntas…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versões…</translation>
    </message>
</context>
<context>
    <name>KnowledgeForm</name>
    <message>
        <source>Steps, one a line</source>
        <translation>Passos, um por linha</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Rever em</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma dos textos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What callers say</source>
        <translation>O que diz quem liga</translation>
    </message>
    <message>
        <source>Symptoms ({n})</source>
        <translation>Sintomas ({n})</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Cases and articles</source>
        <translation>Casos e artigos</translation>
    </message>
    <message>
        <source>Asked and not answered</source>
        <translation>Perguntado e sem resposta</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>conhecimento</translation>
    </message>
    <message>
        <source>Not with what is chosen</source>
        <translation>Não com o que está escolhido</translation>
    </message>
</context>
<context>
    <name>KnowledgePreview</name>
    <message>
        <source>How the guide would ask</source>
        <translation>Como perguntaria o guia</translation>
    </message>
    <message>
        <source>Playing the caller …</source>
        <translation>A fazer de quem liga …</translation>
    </message>
    <message>
        <source>The guide asks</source>
        <translation>O guia pergunta</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>Quem liga diz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>(the caller&apos;s words alone)</source>
        <translation>(só as palavras de quem liga)</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is found first after %n question(s).</source>
        <translation>
            <numerusform>«{name}» é o primeiro encontrado após %n pergunta.</numerusform>
            <numerusform>«{name}» é o primeiro encontrado após %n perguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is only number {place} after %n question(s): note what tells it apart.</source>
        <translation>
            <numerusform>«{name}» é só o número {place} após %n pergunta: anote o que o distingue.</numerusform>
            <numerusform>«{name}» é só o número {place} após %n perguntas: anote o que o distingue.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not found: a live case with a product, a diagnosis and words or symptoms is.</source>
        <translation>«{name}» não se encontra: é preciso um caso ativo, um produto, um diagnóstico e palavras ou sintomas.</translation>
    </message>
</context>
<context>
    <name>KnowledgeSymptoms</name>
    <message>
        <source>No questions are known of this product: Ctrl+Shift+Q writes some.</source>
        <translation>Deste produto não se conhecem perguntas: Ctrl+Shift+Q escreve-as.</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>não anotado</translation>
    </message>
</context>
<context>
    <name>KnowledgeVersions</name>
    <message>
        <source>Versions of an article</source>
        <translation>Versões de um artigo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Repor esta</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versão {n}</translation>
    </message>
    <message>
        <source>This is the newest.</source>
        <translation>Esta é a mais recente.</translation>
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
        <translation>a tocar</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>a falar</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>fecho</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>não pronto</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>sem sessão</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>almoço</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formação</translation>
    </message>
    <message>
        <source>back office</source>
        <translation>back office</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>acompanhamento</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunião</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>left by key</source>
        <translation>saiu por tecla</translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation>movida por um supervisor</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>switch restarted</source>
        <translation>central reiniciada</translation>
    </message>
    <message>
        <source>unobserved: the link was down</source>
        <translation>não observada: ligação em baixo</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>a escutar</translation>
    </message>
    <message>
        <source>whispering</source>
        <translation>a sussurrar</translation>
    </message>
    <message>
        <source>in the call</source>
        <translation>na chamada</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>abandons ignored</source>
        <translation>abandonos ignorados</translation>
    </message>
    <message>
        <source>abandons count against</source>
        <translation>abandonos contam contra</translation>
    </message>
    <message>
        <source>abandons in time count for</source>
        <translation>abandonos a tempo contam a favor</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>a ligar</translation>
    </message>
    <message>
        <source>lost {time}</source>
        <translation>perdida {time}</translation>
    </message>
    <message>
        <source>blind since {time}</source>
        <translation>às cegas desde as {time}</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>às cegas</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>com ruído</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>em serviço</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fora de serviço</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>toca</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>em conversação</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>a estabelecer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Há</translation>
    </message>
    <message>
        <source> [a part never came]</source>
        <translation> [uma parte nunca chegou]</translation>
    </message>
    <message>
        <source>(sent)</source>
        <translation>(enviada)</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ enviada</translation>
    </message>
    <message>
        <source>← came</source>
        <translation>← recebida</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>No line is known yet</source>
        <translation>Ainda nenhuma linha</translation>
    </message>
    <message>
        <source>Trunks of switches show here, and modems that are links of their own.</source>
        <translation>Aqui aparecem as linhas das centrais e os modems que são ligações próprias.</translation>
    </message>
    <message>
        <source>Calls on lines</source>
        <translation>Chamadas nas linhas</translation>
    </message>
    <message>
        <source>No call is on a line</source>
        <translation>Nenhuma chamada numa linha</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensagens de texto</translation>
    </message>
    <message>
        <source>No message in the last hour</source>
        <translation>Nenhuma mensagem na última hora</translation>
    </message>
    <message>
        <source>What comes or is sent shows here.</source>
        <translation>Aqui aparece o que chega ou se envia.</translation>
    </message>
    <message>
        <source>Number to call or write to</source>
        <translation>Número a chamar ou a quem escrever</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Mensagem a enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Answer  A</source>
        <translation>Atender  A</translation>
    </message>
    <message>
        <source>Hang up  D</source>
        <translation>Desligar  D</translation>
    </message>
    <message>
        <source>Try the selected line</source>
        <translation>Experimentar a linha selecionada</translation>
    </message>
    <message>
        <source>The selected call</source>
        <translation>A chamada selecionada</translation>
    </message>
    <message>
        <source>No line selected</source>
        <translation>Nenhuma linha selecionada</translation>
    </message>
    <message>
        <source>Select a line.</source>
        <translation>Selecione uma linha.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escreva um número.</translation>
    </message>
    <message>
        <source>Type a message.</source>
        <translation>Escreva uma mensagem.</translation>
    </message>
    <message>
        <source>Select a call.</source>
        <translation>Selecione uma chamada.</translation>
    </message>
    <message>
        <source>No engine or no journal: nobody would carry it out.</source>
        <translation>Falta o motor ou o registo: ninguém o executaria.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>Test call  Ctrl+T</source>
        <translation>Chamada de teste  Ctrl+T</translation>
    </message>
    <message>
        <source>Send the message  Ctrl+Enter</source>
        <translation>Enviar a mensagem  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>LinkChart</name>
    <message>
        <source>{link}: the last ten minutes</source>
        <translation>{link}: os últimos dez minutos</translation>
    </message>
    <message>
        <source>Select a link: its lag and what it tells show here.</source>
        <translation>Selecione uma ligação: aqui aparecem o seu atraso e o que conta.</translation>
    </message>
    <message>
        <source>lag now {now}, worst {worst}</source>
        <translation>atraso agora {now}, máximo {worst}</translation>
    </message>
    <message>
        <source>it tells no lag</source>
        <translation>não diz o seu atraso</translation>
    </message>
    <message>
        <source>since this window opened</source>
        <translation>desde que esta janela abriu</translation>
    </message>
    <message>
        <source>Lag and changes over time</source>
        <translation>Atraso e mudanças ao longo do tempo</translation>
    </message>
    <message>
        <source>lag, ms</source>
        <translation>atraso, ms</translation>
    </message>
    <message>
        <source>changes/s</source>
        <translation>mudanças/s</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Gaps today</source>
        <translation>Lacunas hoje</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>No link is known yet</source>
        <translation>Ainda não se conhece nenhuma ligação</translation>
    </message>
    <message>
        <source>The engine tells of its links when it has started.</source>
        <translation>O motor indica as suas ligações quando arranca.</translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation>Ligar um Asterisk…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <source>Links are described in {path}</source>
        <translation>As ligações estão descritas em {path}</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>No lamps, relays or sensors</source>
        <translation>Nenhuma lâmpada, relé ou sensor</translation>
    </message>
    <message>
        <source>A link with the driver “modbus” brings them; the manual&apos;s page on equipment says how.</source>
        <translation>São trazidos por uma ligação com o driver «modbus»; a página do manual sobre equipamento diz como.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperou</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>at the switch</source>
        <translation>na central</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Talks to</source>
        <translation>Fala com</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aband.</translation>
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
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>By record</source>
        <translation>Por registo</translation>
    </message>
</context>
<context>
    <name>LoadPane</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Em risco</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>No load</source>
        <translation>Sem carga</translation>
    </message>
    <message>
        <source>Who has open tickets shows here.</source>
        <translation>Aqui aparece quem tem pedidos abertos.</translation>
    </message>
    <message>
        <source>Load by person</source>
        <translation>Carga por pessoa</translation>
    </message>
</context>
<context>
    <name>MembershipSheet</name>
    <message>
        <source>Queues of {agent}</source>
        <translation>Filas de {agent}</translation>
    </message>
    <message>
        <source>After the current &amp;call</source>
        <translation>Depois da &amp;chamada atual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change queues</source>
        <translation>Mudar filas</translation>
    </message>
    <message>
        <source>penalty </source>
        <translation>penalização </translation>
    </message>
    <message>
        <source>Penalty in {queue}</source>
        <translation>Penalização em {queue}</translation>
    </message>
    <message>
        <source>The switch&apos;s own configuration puts the agent here</source>
        <translation>A configuração da central põe aqui o agente</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Files that were put into this one</source>
        <translation>Fichas juntas a esta</translation>
    </message>
    <message>
        <source>Files that may be the same customer</source>
        <translation>Fichas que talvez sejam do mesmo cliente</translation>
    </message>
    <message>
        <source>Pairs of files</source>
        <translation>Pares de fichas</translation>
    </message>
    <message>
        <source>Keep the left one</source>
        <translation>Manter a da esquerda</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>Manter a da direita</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Voltar a separá-la</translation>
    </message>
    <message>
        <source>No two files look like the same customer.</source>
        <translation>Não há duas fichas que pareçam do mesmo cliente.</translation>
    </message>
    <message>
        <source>{name}: put together; every value of both is kept.</source>
        <translation>{name}: juntas; todos os valores de ambas são mantidos.</translation>
    </message>
    <message>
        <source>{name}: taken apart again.</source>
        <translation>{name}: separadas de novo.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>How far all files are compared</source>
        <translation>Até onde foram comparadas todas as fichas</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Parar a procura</translation>
    </message>
    <message>
        <source>Go on looking</source>
        <translation>Continuar a procura</translation>
    </message>
    <message numerus="yes">
        <source>All files were compared: %n pair(s).</source>
        <translation>
            <numerusform>Todas as fichas foram comparadas: %n par.</numerusform>
            <numerusform>Todas as fichas foram comparadas: %n pares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} compared: %n pair(s) so far.</source>
        <translation>
            <numerusform>{share} comparado: %n par até agora.</numerusform>
            <numerusform>{share} comparado: %n pares até agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) or name(s) of more than {most} files each left out.</source>
        <translation>
            <numerusform>Ficou de fora %n número ou nome comum a mais de {most} fichas.</numerusform>
            <numerusform>Ficaram de fora %n números ou nomes comuns a mais de {most} fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, less alike</source>
        <translation>
            <numerusform>… e mais %n, menos parecido</numerusform>
            <numerusform>… e mais %n, menos parecidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>arrived on {0}, dialled {1}</source>
        <translation>chegou por {0}, marcou {1}</translation>
    </message>
    <message>
        <source>arrived on {0}</source>
        <translation>chegou por {0}</translation>
    </message>
    <message>
        <source>joined {0} at position {1}</source>
        <translation>entrou em {0} na posição {1}</translation>
    </message>
    <message>
        <source>joined {0}</source>
        <translation>entrou em {0}</translation>
    </message>
    <message>
        <source>answered after {1} in {0} by {2}</source>
        <translation>atendida após {1} em {0} por {2}</translation>
    </message>
    <message>
        <source>answered after {1} in {0}</source>
        <translation>atendida após {1} em {0}</translation>
    </message>
    <message>
        <source>abandoned {0} after {1}</source>
        <translation>abandonou {0} após {1}</translation>
    </message>
    <message>
        <source>timed out in {0} after {1}</source>
        <translation>tempo esgotado em {0} após {1}</translation>
    </message>
    <message>
        <source>left {0} after {1} with key {2}</source>
        <translation>saiu de {0} após {1} com a tecla {2}</translation>
    </message>
    <message>
        <source>moved out of {0} after {1}</source>
        <translation>movida de {0} após {1}</translation>
    </message>
    <message>
        <source>withdrawn from {0} after {1}</source>
        <translation>retirada de {0} após {1}</translation>
    </message>
    <message>
        <source>the switch restarted; {0} after {1}</source>
        <translation>a central reiniciou; {0} após {1}</translation>
    </message>
    <message>
        <source>left {0} unobserved after {1}</source>
        <translation>saiu de {0} sem ser observada após {1}</translation>
    </message>
    <message>
        <source>talked {1} for {0}</source>
        <translation>falou {1} por {0}</translation>
    </message>
    <message>
        <source>rang: {0}</source>
        <translation>tocou: {0}</translation>
    </message>
    <message>
        <source>talking: {0}</source>
        <translation>a falar: {0}</translation>
    </message>
    <message>
        <source>on hold: {0}</source>
        <translation>em espera: {0}</translation>
    </message>
    <message>
        <source>dialled: {0}</source>
        <translation>marcou: {0}</translation>
    </message>
    <message>
        <source>left: {0}</source>
        <translation>saiu: {0}</translation>
    </message>
    <message>
        <source>transferred by {0} to {1}</source>
        <translation>transferida por {0} para {1}</translation>
    </message>
    <message>
        <source>transferred by {0} to {1} after consultation</source>
        <translation>transferida por {0} para {1} após consulta</translation>
    </message>
    <message>
        <source>joined with call {0}</source>
        <translation>unida à chamada {0}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>{0} listens</source>
        <translation>{0} escuta</translation>
    </message>
    <message>
        <source>{0} whispers to the agent</source>
        <translation>{0} sussurra ao agente</translation>
    </message>
    <message>
        <source>{0} joined the call</source>
        <translation>{0} entrou na chamada</translation>
    </message>
    <message>
        <source>now serves {0}</source>
        <translation>agora atende {0}</translation>
    </message>
    <message>
        <source>no longer serves {0}</source>
        <translation>já não atende {0}</translation>
    </message>
    <message>
        <source>did not answer {0} for {1}</source>
        <translation>não atendeu {0} durante {1}</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>fecho</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>not ready: {0}</source>
        <translation>não pronto: {0}</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>sem sessão</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>estado desconhecido</translation>
    </message>
    <message>
        <source>outcome by {0}: {1}</source>
        <translation>resultado segundo {0}: {1}</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>pediu ajuda</translation>
    </message>
    <message>
        <source>needs no help any more</source>
        <translation>já não precisa de ajuda</translation>
    </message>
    <message>
        <source>its record came on {0}</source>
        <translation>o seu registo chegou por {0}</translation>
    </message>
    <message>
        <source>caller verified by {0}: {1} of {2} right</source>
        <translation>chamador verificado por {0}: {1} certas em {2}</translation>
    </message>
    <message>
        <source>caller not verified by {0}, {1} wrong</source>
        <translation>chamador não verificado por {0}, {1} erradas</translation>
    </message>
    <message>
        <source>asked to the front: ticket {0} has run out</source>
        <translation>levado ao início da fila: o pedido {0} venceu</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The journal is out of reach since {time}. What you see is as old as that; the engine goes on recording and nothing is lost. Trying again every few seconds.</source>
        <translation>O diário está inacessível desde as {time}. O que vê é dessa hora; o motor continua a registar e nada se perde. Nova tentativa a cada poucos segundos.</translation>
    </message>
    <message>
        <source>No engine records since {time}. The switch goes on; what happens there is not seen. The journal is kept, and the first engine that returns takes over.</source>
        <translation>Nenhum motor regista desde as {time}. A central continua; o que lá se passa não se vê. O diário está guardado e o primeiro motor que volte assume.</translation>
    </message>
    <message>
        <source>The day so far is being told; the screen stands at {time}.</source>
        <translation>O dia até agora está a ser lido; o ecrã está às {time}.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>A ler o diário…</translation>
    </message>
    <message>
        <source>“{link}” is lost: blind since {time}. Its calls go on unseen; the engine keeps trying to connect and then says what was missed.</source>
        <translation>“{link}” perdeu-se: às cegas desde as {time}. As suas chamadas seguem sem serem vistas; o motor continua a tentar e depois diz o que faltou.</translation>
    </message>
    <message>
        <source>“{link}” is back. Blind {span}: {seen}; figures of that time are marked.</source>
        <translation>“{link}” voltou. Às cegas {span}: {seen}; os valores desse tempo estão assinalados.</translation>
    </message>
    <message>
        <source>This is the simulated call centre: everybody in it is invented, and every action works. </source>
        <translation>Este é o centro de atendimento simulado: aqui todos são inventados e todas as ações funcionam. </translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation>Ligar um Asterisk…</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) unobserved</source>
        <translation>
            <numerusform>%n visita não observada</numerusform>
            <numerusform>%n visitas não observadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{link}”: %n message(s) never arrived at {time}; figures of that time are marked.</source>
        <translation>
            <numerusform>“{link}”: %n mensagem nunca chegou às {time}; os valores desse tempo estão assinalados.</numerusform>
            <numerusform>“{link}”: %n mensagens nunca chegaram às {time}; os valores desse tempo estão assinalados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSheet</name>
    <message>
        <source>Commands and their fate</source>
        <translation>Comandos e o seu destino</translation>
    </message>
    <message>
        <source>Commands of the last hour</source>
        <translation>Comandos da última hora</translation>
    </message>
    <message>
        <source>Nothing was asked in the last hour</source>
        <translation>Nada foi pedido na última hora</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Agent, queue, call, action, figure or screen</source>
        <translation>Agente, fila, chamada, ação, valor ou ecrã</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go · Esc close</source>
        <translation>↑ ↓ escolher · Enter ir · Esc fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type on</source>
        <translation>
            <numerusform>mais %n: continue a escrever</numerusform>
            <numerusform>mais %n: continue a escrever</numerusform>
        </translation>
    </message>
    <message>
        <source>on what is selected</source>
        <translation>no que está selecionado</translation>
    </message>
    <message>
        <source>trunk of {link}</source>
        <translation>tronco de {link}</translation>
    </message>
    <message>
        <source>waits in {queue}</source>
        <translation>espera em {queue}</translation>
    </message>
    <message>
        <source>call, {queue}</source>
        <translation>chamada, {queue}</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>ecrã</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Connect an Asterisk…</source>
        <translation>Ligar um Asterisk…</translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation>Histórico de chamadas</translation>
    </message>
    <message>
        <source>Commands and their fate</source>
        <translation>Comandos e o seu destino</translation>
    </message>
    <message>
        <source>the whole centre</source>
        <translation>todo o centro</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>passaporte</translation>
    </message>
    <message numerus="yes">
        <source>team, %n agent(s)</source>
        <translation>
            <numerusform>equipa, %n agente</numerusform>
            <numerusform>equipa, %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>queue, %n waiting</source>
        <translation>
            <numerusform>fila, %n à espera</numerusform>
            <numerusform>fila, %n à espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter {list}</source>
        <translation>Filtrar {list}</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Service level</source>
        <translation>Nível de serviço</translation>
    </message>
    <message>
        <source>Service level of the day</source>
        <translation>Nível de serviço do dia</translation>
    </message>
    <message>
        <source>Calls waiting</source>
        <translation>Chamadas na fila</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Maior espera</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>Average speed of answer (ASA)</source>
        <translation>Tempo médio de atendimento (ASA)</translation>
    </message>
    <message>
        <source>Average time to abandon</source>
        <translation>Tempo médio até ao abandono</translation>
    </message>
    <message>
        <source>Average handling time (AHT)</source>
        <translation>Tempo médio de tratamento (AHT)</translation>
    </message>
    <message>
        <source>The share of calls answered within {seconds} s, of the last 30 minutes. A call counts at its service-level event: answer, abandon or the threshold passed, whichever comes first.</source>
        <translation>A parte das chamadas atendidas em {seconds} s, nos últimos 30 minutos. Uma chamada conta no seu evento de serviço: atendimento, abandono ou limiar passado, o que vier primeiro.</translation>
    </message>
    <message>
        <source>The share of calls answered within {seconds} s, since the day began. A call counts at its service-level event: answer, abandon or the threshold passed, whichever comes first.</source>
        <translation>A parte das chamadas atendidas em {seconds} s, desde o início do dia. Uma chamada conta no seu evento de serviço: atendimento, abandono ou limiar passado, o que vier primeiro.</translation>
    </message>
    <message>
        <source>Calls in the queue now that no agent has answered.</source>
        <translation>Chamadas agora na fila que nenhum agente atendeu.</translation>
    </message>
    <message>
        <source>The age of the oldest call that waits now.</source>
        <translation>A idade da chamada que espera há mais tempo.</translation>
    </message>
    <message>
        <source>The wait predicted for a call that joins now: calls ahead of it over the rate at which calls left the queue in the last 30 minutes.</source>
        <translation>A espera prevista para quem entra agora: as chamadas à frente a dividir pelo ritmo a que as chamadas saíram da fila nos últimos 30 minutos.</translation>
    </message>
    <message>
        <source>Queue visits that began, one per join, those still waiting included; abandons under {short} s are left out.</source>
        <translation>Visitas à fila iniciadas, uma por entrada, incluindo as que esperam; os abandonos abaixo de {short} s ficam de fora.</translation>
    </message>
    <message>
        <source>Visits that left the queue to an agent.</source>
        <translation>Visitas que saíram da fila para um agente.</translation>
    </message>
    <message>
        <source>Callers who hung up before an agent answered, after {short} s or more. Time-outs, key exits, moves and withdrawals are counted apart.</source>
        <translation>Chamadores que desligaram antes do atendimento, após {short} s ou mais. Tempos esgotados, saídas por tecla, movimentos e retiradas contam-se à parte.</translation>
    </message>
    <message>
        <source>Abandoned over offered.</source>
        <translation>Abandonadas sobre oferecidas.</translation>
    </message>
    <message>
        <source>The wait of all answered calls over their number. The clock starts when the call joins the queue; the time it rings at agents is part of it.</source>
        <translation>A espera de todas as chamadas atendidas a dividir pelo seu número. O tempo começa à entrada na fila e inclui o toque nos agentes.</translation>
    </message>
    <message>
        <source>The wait of all abandoned calls over their number.</source>
        <translation>A espera de todas as chamadas abandonadas a dividir pelo seu número.</translation>
    </message>
    <message>
        <source>Talk, hold and wrap-up over the number of calls handled.</source>
        <translation>Conversa, espera e fecho a dividir pelas chamadas tratadas.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the switch&apos;s own (Perf)</source>
        <translation>da própria central (Perf)</translation>
    </message>
    <message>
        <source>answered in time / answered</source>
        <translation>atendidas a tempo / atendidas</translation>
    </message>
    <message>
        <source>the switch&apos;s own (Perf2)</source>
        <translation>da própria central (Perf2)</translation>
    </message>
    <message>
        <source>(answered + abandoned in time) / (answered + abandoned)</source>
        <translation>(atendidas + abandonadas a tempo) / (atendidas + abandonadas)</translation>
    </message>
    <message>
        <source>answered in time / (all − abandoned in time)</source>
        <translation>atendidas a tempo / (todas − abandonadas a tempo)</translation>
    </message>
    <message>
        <source>answered in time / all</source>
        <translation>atendidas a tempo / todas</translation>
    </message>
    <message>
        <source>(answered + abandoned in time) / all</source>
        <translation>(atendidas + abandonadas a tempo) / todas</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>… in time</source>
        <translation>… a tempo</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>short abandons</source>
        <translation>abandonos curtos</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>left by key</source>
        <translation>saiu por tecla</translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation>movida por um supervisor</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>switch restarted</source>
        <translation>central reiniciada</translation>
    </message>
    <message>
        <source>unobserved</source>
        <translation>não observadas</translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation>agora na fila</translation>
    </message>
    <message>
        <source>… past the threshold</source>
        <translation>… além do limiar</translation>
    </message>
    <message>
        <source>still talking</source>
        <translation>ainda a falar</translation>
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
            <numerusform>%n abandono curto</numerusform>
            <numerusform>%n abandonos curtos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unobserved</source>
        <translation>
            <numerusform>%n não observada</numerusform>
            <numerusform>%n não observadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by a restart of the switch</source>
        <translation>
            <numerusform>%n terminada pelo reinício da central</numerusform>
            <numerusform>%n terminadas pelo reinício da central</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassportSheet</name>
    <message>
        <source>the whole centre</source>
        <translation>todo o centro</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composto por</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) behind it</source>
        <translation>
            <numerusform>%n chamada por trás</numerusform>
            <numerusform>%n chamadas por trás</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliar</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Target {percent} in {seconds} s, {variant}. Counted from {since} to {now}. Left out: {out}.</source>
        <translation>Objetivo {percent} em {seconds} s, {variant}. Contado das {since} às {now}. De fora: {out}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Touches a gap: “{link}” told nothing from {since} to {until} ({why}).</source>
        <translation>Toca numa lacuna: “{link}” nada disse das {since} às {until} ({why}).</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>  (shown)</source>
        <translation>  (mostrada)</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>short</source>
        <translation>curta</translation>
    </message>
    <message>
        <source>touches a gap</source>
        <translation>toca numa lacuna</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperou</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Falou</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Switch&apos;s id</source>
        <translation>Id da central</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>The calls behind it</source>
        <translation>As chamadas por trás</translation>
    </message>
    <message>
        <source>No calls behind it yet</source>
        <translation>Ainda nenhuma chamada</translation>
    </message>
    <message>
        <source>The switch has not told its counters yet</source>
        <translation>A central ainda não indicou os seus contadores</translation>
    </message>
    <message>
        <source>They are read every few seconds while the link is up.</source>
        <translation>São lidos a cada poucos segundos enquanto a ligação está ativa.</translation>
    </message>
    <message>
        <source>The switch&apos;s own counters at {at}, beside ours since {since} (when it was connected or reset them).</source>
        <translation>Os contadores da central às {at}, ao lado dos nossos desde as {since} (quando se ligou ou os pôs a zero).</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nosso</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Asterisk counts a call as completed when its conversation ends, and as abandoned whenever the caller leaves without an agent: time-outs, key exits and moves are among its abandons. Its Perf figures count since its last start or reset, ours since we are connected.</source>
        <translation>O Asterisk conta uma chamada como concluída quando a conversa termina, e como abandonada sempre que o chamador sai sem agente: tempos esgotados, saídas por tecla e movimentos estão entre os seus abandonos. Os seus valores Perf contam desde o último arranque ou reposição, os nossos desde que estamos ligados.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de novo</translation>
    </message>
    <message>
        <source>another span of time</source>
        <translation>outro intervalo de tempo</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>não explicado</translation>
    </message>
    <message>
        <source>by record</source>
        <translation>por registo</translation>
    </message>
</context>
<context>
    <name>PhonePane</name>
    <message>
        <source>My telephone</source>
        <translation>O meu telefone</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>Neste estado há</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Nobody sits here yet</source>
        <translation>Ainda ninguém está aqui</translation>
    </message>
    <message>
        <source>Choose the agent: Ctrl+U</source>
        <translation>Escolha o agente: Ctrl+U</translation>
    </message>
    <message>
        <source>{agent} hands this over to you</source>
        <translation>{agent} passa-lhe esta chamada</translation>
    </message>
    <message>
        <source>The customer hears music while it rings</source>
        <translation>O cliente ouve música enquanto toca</translation>
    </message>
    <message>
        <source>The customer waits: hand over, make a conference, or go back</source>
        <translation>O cliente espera: passe a chamada, faça uma conferência ou volte</translation>
    </message>
    <message>
        <source>You talk with {agent}; the customer waits</source>
        <translation>Em linha está {agent}; o cliente aguarda</translation>
    </message>
    <message>
        <source>After-call work until {time}</source>
        <translation>Trabalho pós-chamada até às {time}</translation>
    </message>
    <message>
        <source>The next call shows here, with the caller&apos;s file</source>
        <translation>Aqui aparece a próxima chamada, com a ficha de quem liga</translation>
    </message>
</context>
<context>
    <name>Plant</name>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>slow flashing</source>
        <translation>intermitência lenta</translation>
    </message>
    <message>
        <source>fast flashing</source>
        <translation>intermitência rápida</translation>
    </message>
    <message>
        <source>shows: nothing known</source>
        <translation>mostra: nada conhecido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>no number: {raw}</source>
        <translation>não é um número: {raw}</translation>
    </message>
</context>
<context>
    <name>Presses</name>
    <message>
        <source>The journal is out of reach: nothing can be asked</source>
        <translation>O diário está inacessível: nada se pode pedir</translation>
    </message>
    <message>
        <source>No engine runs: nobody would carry it out</source>
        <translation>Nenhum motor ativo: ninguém o executaria</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Número ou nome</translation>
    </message>
    <message>
        <source>Not ready: why?</source>
        <translation>Não pronto: porquê?</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não pronto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No outcome: take it back</source>
        <translation>Nenhum resultado: retirá-lo</translation>
    </message>
    <message>
        <source>There are no outcomes: write [[outcome]] into the site&apos;s desk.toml</source>
        <translation>Não há resultados: escreva [[outcome]] no desk.toml da casa</translation>
    </message>
    <message>
        <source>Now: {outcome}</source>
        <translation>Agora: {outcome}</translation>
    </message>
    <message>
        <source>How did the call end?</source>
        <translation>Como acabou a chamada?</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Type the value{unit}, then Enter</source>
        <translation>Digite o valor{unit}, depois Enter</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions of a product</source>
        <translation>Perguntas de um produto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A kind of (value)</source>
        <translation>Uma espécie de (valor)</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Acrescentar uma opção</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nova pergunta</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>uma de várias</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <source>Kept: the guide asks it from now on.</source>
        <translation>Guardada: o guia fá-la a partir de agora.</translation>
    </message>
    <message>
        <source>as the guide would ask it</source>
        <translation>como o guia a faria</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Responde-se com</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Half alike when so far apart</source>
        <translation>Meio parecidos a esta distância</translation>
    </message>
    <message>
        <source>Trouble of an answer (1: a glance)</source>
        <translation>Esforço de uma resposta (1: uma olhadela)</translation>
    </message>
    <message>
        <source>How much it says (1: as usual)</source>
        <translation>Quanto diz (1: como de costume)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Ecrãs</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quem liga</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Pedido</translation>
    </message>
</context>
<context>
    <name>RecentPane</name>
    <message>
        <source>Handled lately</source>
        <translation>Tratadas há pouco</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ainda sem chamadas</translation>
    </message>
    <message>
        <source>Calls you handled in the last hour show here.</source>
        <translation>Aqui aparecem as chamadas que tratou na última hora.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{links} tells of a call only when it is over: who waits, who talks and who is free there is not seen.</source>
        <translation>{links} só comunica uma chamada quando ela termina: quem espera, quem fala e quem está livre ali não se vê.</translation>
    </message>
    <message>
        <source>{count} by record</source>
        <translation>{count} por registo</translation>
    </message>
    <message>
        <source>Known only by records after the call: {count} of the calls behind it ({links}).</source>
        <translation>Conhecidas só pelos registos após a chamada: {count} das chamadas em que assenta ({links}).</translation>
    </message>
    <message>
        <source>the year was inferred</source>
        <translation>o ano foi deduzido</translation>
    </message>
    <message>
        <source>times are exact to the minute</source>
        <translation>as horas são exatas ao minuto</translation>
    </message>
    <message>
        <source>it fell into the hour in which the clocks change</source>
        <translation>calhou na hora da mudança de hora</translation>
    </message>
    <message>
        <source>the switch&apos;s clock runs ahead</source>
        <translation>o relógio da central está adiantado</translation>
    </message>
    <message>
        <source>its last part never came</source>
        <translation>a sua última parte nunca chegou</translation>
    </message>
    <message>
        <source>Known only by the switch&apos;s record, after the call was over.</source>
        <translation>Conhecida só pelo registo da central, depois de terminada a chamada.</translation>
    </message>
    <message>
        <source>readable text</source>
        <translation>texto legível</translation>
    </message>
    <message>
        <source>text with damaged characters: noise, or a wrong frame</source>
        <translation>texto com caracteres danificados: ruído, ou formato errado</translation>
    </message>
    <message>
        <source>wrong speed likely</source>
        <translation>velocidade provavelmente errada</translation>
    </message>
    <message>
        <source>wrong parity likely</source>
        <translation>paridade provavelmente errada</translation>
    </message>
    <message>
        <source>no text at all</source>
        <translation>nenhum texto</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>em silêncio</translation>
    </message>
    <message>
        <source>the other end is slower</source>
        <translation>a outra ponta é mais lenta</translation>
    </message>
    <message>
        <source>the other end is faster</source>
        <translation>a outra ponta é mais rápida</translation>
    </message>
    <message>
        <source>the other end sends seven bits, even parity</source>
        <translation>a outra ponta envia sete bits, paridade par</translation>
    </message>
    <message>
        <source>the other end sends seven bits, odd parity</source>
        <translation>a outra ponta envia sete bits, paridade ímpar</translation>
    </message>
    <message>
        <source>the other end sends seven bits, mark parity</source>
        <translation>a outra ponta envia sete bits, paridade mark</translation>
    </message>
    <message>
        <source>another call&apos;s record is the same; told apart by when they came</source>
        <translation>o registo de outra chamada é igual; distinguem-se pelo momento em que chegaram</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Ticket {number} was changed meanwhile ({changes}). Nothing was overwritten: look at it.</source>
        <translation>O pedido {number} foi alterado entretanto ({changes}). Nada foi escrito por cima: veja-o.</translation>
    </message>
    <message>
        <source>the name is missing: a file needs one</source>
        <translation>falta o nome: uma ficha precisa de um</translation>
    </message>
    <message>
        <source>born: “{given}” is not a date like 1970-12-31</source>
        <translation>data de nascimento: «{given}» não é uma data como 1970-12-31</translation>
    </message>
    <message>
        <source>contacts: an entry is empty; give a number or an address, or take it out</source>
        <translation>contactos: uma entrada está vazia; dê um número ou um endereço, ou retire-a</translation>
    </message>
    <message>
        <source>consents: an entry does not say what for</source>
        <translation>consentimentos: uma entrada não diz para quê</translation>
    </message>
    <message>
        <source>the note is empty: nothing was written</source>
        <translation>a nota está vazia: nada foi escrito</translation>
    </message>
    <message>
        <source>the note has {letters} letters, at most {most} are kept: nothing was written</source>
        <translation>a nota tem {letters} caracteres, guardam-se no máximo {most}: nada foi escrito</translation>
    </message>
    <message>
        <source>{part}: {letters} letters, at most {most} are kept: nothing was written</source>
        <translation>{part}: {letters} caracteres, guardam-se no máximo {most}: nada foi escrito</translation>
    </message>
    <message>
        <source>{part}: {count} entries, at most {most} are kept</source>
        <translation>{part}: {count} entradas, guardam-se no máximo {most}</translation>
    </message>
    <message>
        <source>a call of this customer is going on: nothing was erased; do it when the call has ended</source>
        <translation>está em curso uma chamada deste cliente: nada foi apagado; faça-o quando a chamada terminar</translation>
    </message>
    <message>
        <source>somebody changed this file meanwhile: nothing was erased, do it again</source>
        <translation>alguém alterou esta ficha entretanto: nada foi apagado, repita</translation>
    </message>
    <message>
        <source>there was no import “{name}”</source>
        <translation>não houve nenhuma importação «{name}»</translation>
    </message>
    <message>
        <source>a file cannot be merged with itself</source>
        <translation>uma ficha não se pode juntar a si própria</translation>
    </message>
    <message>
        <source>this file was not merged into another</source>
        <translation>esta ficha não foi juntada a outra</translation>
    </message>
    <message>
        <source>the file it is part of was itself merged into another: take that back first</source>
        <translation>a ficha de que faz parte foi por sua vez juntada a outra: desfaça isso primeiro</translation>
    </message>
    <message>
        <source>the customer number “{given}” is another file&apos;s by now: nothing was changed</source>
        <translation>o número de cliente «{given}» já é de outra ficha: nada foi alterado</translation>
    </message>
    <message>
        <source>{who} changed one of the files meanwhile: nothing was merged</source>
        <translation>{who} alterou entretanto uma das fichas: nada foi juntado</translation>
    </message>
    <message>
        <source>there is no customer “{name}”</source>
        <translation>não há nenhum cliente «{name}»</translation>
    </message>
    <message>
        <source>this customer&apos;s file was erased</source>
        <translation>a ficha deste cliente foi apagada</translation>
    </message>
    <message>
        <source>what is searched for has {letters:,} letters; at most {most:,} are compared</source>
        <translation>o que se procura tem {letters:,} caracteres; comparam-se no máximo {most:,}</translation>
    </message>
    <message>
        <source>{who} changed this file meanwhile: nothing was written</source>
        <translation>{who} alterou entretanto esta ficha: nada foi escrito</translation>
    </message>
    <message>
        <source>the customer number “{given}” is in the file of {name} already</source>
        <translation>o número de cliente «{given}» já está na ficha de {name}</translation>
    </message>
    <message>
        <source>this desk has tickets already: a demonstration fills an empty one only</source>
        <translation>aqui já há pedidos: uma demonstração só preenche um vazio</translation>
    </message>
    <message>
        <source>Somebody else went on with this diagnosis meanwhile. Read it anew, then decide.</source>
        <translation>Outra pessoa continuou entretanto este diagnóstico. Leia-o de novo e depois decida.</translation>
    </message>
    <message>
        <source>There is no such diagnosis (any more).</source>
        <translation>Esse diagnóstico não existe (já).</translation>
    </message>
    <message>
        <source>That case is not there any more.</source>
        <translation>Esse caso já não existe.</translation>
    </message>
    <message>
        <source>A case with the id {name} is there already; nothing was written.</source>
        <translation>Já existe um caso com o identificador {name}; nada foi escrito.</translation>
    </message>
    <message>
        <source>That case is not there any more; nothing was counted.</source>
        <translation>Esse caso já não existe; nada foi contado.</translation>
    </message>
    <message>
        <source>Somebody else changed this case meanwhile. Yours is not kept: read it anew, then decide.</source>
        <translation>Outra pessoa alterou entretanto este caso. O seu não ficou guardado: leia-o de novo e depois decida.</translation>
    </message>
    <message>
        <source>That case is not there any more; nothing was written.</source>
        <translation>Esse caso já não existe; nada foi escrito.</translation>
    </message>
    <message>
        <source>Somebody else wrote this question meanwhile. Yours is not kept: read it anew.</source>
        <translation>Outra pessoa escreveu entretanto esta pergunta. A sua não ficou guardada: leia-a de novo.</translation>
    </message>
    <message>
        <source>Somebody else wrote this article meanwhile. Yours is not kept: read theirs, then decide.</source>
        <translation>Outra pessoa escreveu entretanto este artigo. O seu não ficou guardado: leia o deles e depois decida.</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: there is nothing to escalate</source>
        <translation>o pedido {number} está no estado «{status}»: não há nada a escalar</translation>
    </message>
    <message>
        <source>an escalation asks a team (functional) or a person (hierarchical)</source>
        <translation>um escalamento pede a uma equipa (funcional) ou a uma pessoa (hierárquico)</translation>
    </message>
    <message>
        <source>there is no such escalation</source>
        <translation>esse escalamento não existe</translation>
    </message>
    <message>
        <source>this escalation is {escalation} already</source>
        <translation>este escalamento já está no estado «{escalation}»</translation>
    </message>
    <message>
        <source>ticket {number} has itself been merged into another</source>
        <translation>o pedido {number} foi por sua vez juntado a outro</translation>
    </message>
    <message>
        <source>ticket {number} is below one of these</source>
        <translation>o pedido {number} está abaixo de um destes</translation>
    </message>
    <message>
        <source>ticket {number} has been merged already</source>
        <translation>o pedido {number} já foi juntado</translation>
    </message>
    <message>
        <source>ticket {number} is closed: open it again to merge it</source>
        <translation>o pedido {number} está fechado: reabra-o para o juntar</translation>
    </message>
    <message>
        <source>not all of these steps are ticket {number}&apos;s</source>
        <translation>nem todos estes passos são do pedido {number}</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a ticket that can be changed</source>
        <translation>«{field}» não é um campo de um pedido que se possa alterar</translation>
    </message>
    <message>
        <source>a result is one of {known}, not “{given}”</source>
        <translation>um resultado é um de {known}, não «{given}»</translation>
    </message>
    <message>
        <source>the file has {size:,} bytes; at most {most:,} can be attached</source>
        <translation>o ficheiro tem {size:,} bytes; podem anexar-se no máximo {most:,}</translation>
    </message>
    <message>
        <source>ticket {number} is not waiting: it is {status}</source>
        <translation>o pedido {number} não está à espera: está no estado «{status}»</translation>
    </message>
    <message>
        <source>ticket {number} is not over: it is {status}</source>
        <translation>o pedido {number} não terminou: está no estado «{status}»</translation>
    </message>
    <message>
        <source>ticket {number} is {status} already</source>
        <translation>o pedido {number} já está no estado «{status}»</translation>
    </message>
    <message>
        <source>a priority is 1 (highest) to 5</source>
        <translation>uma prioridade vai de 1 (a mais alta) a 5</translation>
    </message>
    <message>
        <source>a ticket is one of {known}, not “{given}”</source>
        <translation>um pedido é um de {known}, não «{given}»</translation>
    </message>
    <message>
        <source>ticket {number} cannot be below itself</source>
        <translation>o pedido {number} não pode estar abaixo de si próprio</translation>
    </message>
    <message>
        <source>“{field}” is a whole number from 1 to 9, not {given!r}</source>
        <translation>«{field}» é um número inteiro de 1 a 9, não {given!r}</translation>
    </message>
    <message>
        <source>“{field}” is a text, not {given!r}</source>
        <translation>«{field}» é um texto, não {given!r}</translation>
    </message>
    <message>
        <source>“{field}” is 1 (high), 2 or 3 (low), not {given!r}</source>
        <translation>«{field}» é 1 (alto), 2 ou 3 (baixo), não {given!r}</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: there is nothing to hand over</source>
        <translation>o pedido {number} está no estado «{status}»: não há nada a entregar</translation>
    </message>
    <message>
        <source>ticket {number} is out already: take it back first</source>
        <translation>o pedido {number} já está fora: retome-o primeiro</translation>
    </message>
    <message>
        <source>this hand-over is {out}: it cannot become {out_next}</source>
        <translation>esta entrega está no estado «{out}»: não pode passar a «{out_next}»</translation>
    </message>
    <message>
        <source>this hand-over is {out}: nobody is to be chased</source>
        <translation>esta entrega está no estado «{out}»: não há ninguém a instar</translation>
    </message>
    <message>
        <source>there is no such hand-over</source>
        <translation>essa entrega não existe</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: nobody need go</source>
        <translation>o pedido {number} está no estado «{status}»: ninguém precisa de lá ir</translation>
    </message>
    <message>
        <source>there is no such visit</source>
        <translation>essa visita não existe</translation>
    </message>
    <message>
        <source>the visit was changed meanwhile; nothing was overwritten. Look at it, then decide</source>
        <translation>a visita foi alterada entretanto; nada foi escrito por cima. Veja-a e depois decida</translation>
    </message>
    <message>
        <source>“{field}” of a visit cannot be changed</source>
        <translation>«{field}» de uma visita não se pode alterar</translation>
    </message>
    <message>
        <source>this visit is {visit}: it cannot become {visit_next}</source>
        <translation>esta visita está no estado «{visit}»: não pode passar a «{visit_next}»</translation>
    </message>
    <message>
        <source>there is no organisation “{name}”; the settings know {known}</source>
        <translation>não há nenhuma organização «{name}»; as definições conhecem {known}</translation>
    </message>
    <message>
        <source>the window of a visit ends after it begins and is no longer than a day</source>
        <translation>o intervalo de uma visita acaba depois de começar e não dura mais de um dia</translation>
    </message>
    <message>
        <source>there is no ticket “{ticket}”</source>
        <translation>não há nenhum pedido «{ticket}»</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: it cannot become {becomes}</source>
        <translation>o pedido {number} está no estado «{status}»: não pode passar a «{becomes}»</translation>
    </message>
    <message>
        <source>there is no such attachment</source>
        <translation>esse anexo não existe</translation>
    </message>
    <message>
        <source>the settings know no organisation “{name}” any more</source>
        <translation>as definições já não conhecem nenhuma organização «{name}»</translation>
    </message>
    <message>
        <source>say to whom: an owner, a team, or both</source>
        <translation>diga a quem: um responsável, uma equipa, ou ambos</translation>
    </message>
    <message>
        <source>ticket {number} is {status}: open it again to give it to somebody</source>
        <translation>o pedido {number} está no estado «{status}»: reabra-o para o dar a alguém</translation>
    </message>
    <message>
        <source>{what} has {letters:,} letters; at most {most:,} can be kept: attach it as a file</source>
        <translation>{what} tem {letters:,} caracteres; guardam-se no máximo {most:,}: anexe-o como ficheiro</translation>
    </message>
    <message>
        <source>{what} has {letters:,} letters; it is a word of at most {most}</source>
        <translation>{what} tem {letters:,} caracteres; pode ter no máximo {most}</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>o texto</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>o nome</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>o endereço</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>o resultado</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>o motivo</translation>
    </message>
    <message>
        <source>the technician</source>
        <translation>o técnico</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>Files that are due to be erased</source>
        <translation>Fichas a apagar por prazo</translation>
    </message>
    <message>
        <source>Files that are due</source>
        <translation>Fichas a vencer</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>Sei que isto não se pode desfazer</translation>
    </message>
    <message>
        <source>How many are erased</source>
        <translation>Quantas foram apagadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Erase what is ticked</source>
        <translation>Apagar as fichas marcadas</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>Nobody called, wrote or changed anything about them for %n month(s).</source>
        <translation>
            <numerusform>Há %n mês que ninguém ligou, escreveu ou mudou nada sobre eles.</numerusform>
            <numerusform>Há %n meses que ninguém ligou, escreveu ou mudou nada sobre eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is set: write months under [retention] in the site&apos;s identity.toml.</source>
        <translation>Nenhuma regra: escreva months em [retention] no identity.toml da casa.</translation>
    </message>
    <message>
        <source>Of each goes the file, notes, words in tickets, number and name everywhere; figures stay, nameless.</source>
        <translation>De cada um saem ficha, notas, palavras nos pedidos, número e nome em todo o lado; os números ficam, sem nome.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>A procurar …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are due</source>
        <translation>
            <numerusform>%n ficha está a vencer</numerusform>
            <numerusform>%n fichas estão a vencer</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is due.</source>
        <translation>Nenhuma ficha está a vencer.</translation>
    </message>
    <message>
        <source> (the first; more come after these)</source>
        <translation> (os primeiros; depois vêm mais)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Stopped. </source>
        <translation>Parado. </translation>
    </message>
    <message>
        <source> Not erased: {kept}</source>
        <translation> Não apagados: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) erased.</source>
        <translation>
            <numerusform>%n ficha apagada.</numerusform>
            <numerusform>%n fichas apagadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files nobody hears of for that long show here, to be looked through before they go.</source>
        <translation>Aqui aparecem as fichas de que há tanto tempo nada se sabe, para ver antes de saírem.</translation>
    </message>
</context>
<context>
    <name>ReviseSheet</name>
    <message>
        <source>It helped, with changes</source>
        <translation>Ajudou, com mudanças</translation>
    </message>
    <message>
        <source>What was really done, one step a line</source>
        <translation>O que se fez realmente, um passo por linha</translation>
    </message>
    <message>
        <source>What it really was</source>
        <translation>O que era realmente</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Por palavras</translation>
    </message>
    <message>
        <source>It helped so</source>
        <translation>Assim ajudou</translation>
    </message>
    <message>
        <source>It is kept as a case of its own; the one it came from stays as it was.</source>
        <translation>Guarda-se como caso próprio; o de origem fica como estava.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Mudado: {what}</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ainda nada mudou.</translation>
    </message>
    <message>
        <source>another diagnosis</source>
        <translation>outro diagnóstico</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>outra ordem</translation>
    </message>
    <message>
        <source>added “{step}”</source>
        <translation>acrescentado «{step}»</translation>
    </message>
    <message>
        <source>left out “{step}”</source>
        <translation>omitido «{step}»</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a call</source>
        <translation>uma chamada</translation>
    </message>
    <message>
        <source>Leave the call of {agent}</source>
        <translation>Sair da chamada de {agent}</translation>
    </message>
    <message>
        <source>Take {caller} over</source>
        <translation>Assumir {caller}</translation>
    </message>
    <message>
        <source>Hang {caller} up</source>
        <translation>Desligar {caller}</translation>
    </message>
    <message>
        <source>Transfer {caller} to {to}</source>
        <translation>Transferir {caller} para {to}</translation>
    </message>
    <message>
        <source>Move {caller} to {queue}</source>
        <translation>Mover {caller} para {queue}</translation>
    </message>
    <message>
        <source>Give {caller} to {agent}</source>
        <translation>Atribuir {caller} a {agent}</translation>
    </message>
    <message>
        <source>Move {caller} to the front</source>
        <translation>Passar {caller} à frente</translation>
    </message>
    <message>
        <source>Withdraw {caller}</source>
        <translation>Retirar {caller}</translation>
    </message>
    <message>
        <source>Ready: {agent}</source>
        <translation>Pronto: {agent}</translation>
    </message>
    <message>
        <source>Pause {agent}</source>
        <translation>Pausa de {agent}</translation>
    </message>
    <message>
        <source>Log {agent} out</source>
        <translation>Terminar sessão de {agent}</translation>
    </message>
    <message>
        <source>{agent} joins {queue}</source>
        <translation>{agent} entra em {queue}</translation>
    </message>
    <message>
        <source>{agent} leaves {queue}</source>
        <translation>{agent} sai de {queue}</translation>
    </message>
    <message>
        <source>Penalty {penalty} for {agent} in {queue}</source>
        <translation>Penalização {penalty} de {agent} em {queue}</translation>
    </message>
    <message>
        <source>Call {to} on line {trunk}</source>
        <translation>Ligar para {to} pela linha {trunk}</translation>
    </message>
    <message>
        <source>Answer {caller}</source>
        <translation>Atender {caller}</translation>
    </message>
    <message>
        <source>Send a message to {to} on line {trunk}</source>
        <translation>Enviar mensagem para {to} pela linha {trunk}</translation>
    </message>
    <message>
        <source>Cancel: {other}</source>
        <translation>Cancelar: {other}</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>Assumir o alarme</translation>
    </message>
    <message>
        <source>Shelve the alarm</source>
        <translation>Suspender o alarme</translation>
    </message>
    <message>
        <source>{words}, after the call</source>
        <translation>{words}, depois da chamada</translation>
    </message>
    <message>
        <source>Listen to {agent}</source>
        <translation>Escutar {agent}</translation>
    </message>
    <message>
        <source>Whisper to {agent}</source>
        <translation>Sussurrar a {agent}</translation>
    </message>
    <message>
        <source>Barge in on {agent}</source>
        <translation>Intervir com {agent}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>pending until the call ends</source>
        <translation>pendente até a chamada terminar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>recusado: {why}</translation>
    </message>
    <message>
        <source>not seen in time: {why}</source>
        <translation>não visto a tempo: {why}</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
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
        <translation>Tomar {device} à mão</translation>
    </message>
    <message>
        <source>Give {device} back to the house</source>
        <translation>Devolver {device} ao sistema</translation>
    </message>
    <message>
        <source>Arm {point}</source>
        <translation>Armar {point}</translation>
    </message>
    <message>
        <source>Throw {point}</source>
        <translation>Comutar {point}</translation>
    </message>
    <message>
        <source>Restore {point}</source>
        <translation>Repor {point}</translation>
    </message>
    <message>
        <source>{agent} answers {caller}</source>
        <translation>{agent} atende {caller}</translation>
    </message>
    <message>
        <source>Hold {caller}</source>
        <translation>Pôr {caller} em espera</translation>
    </message>
    <message>
        <source>Retrieve {caller}</source>
        <translation>Retomar {caller}</translation>
    </message>
    <message>
        <source>{agent} calls {to}</source>
        <translation>{agent} liga para {to}</translation>
    </message>
    <message>
        <source>{agent} consults {to} about {caller}</source>
        <translation>{agent} consulta {to} sobre {caller}</translation>
    </message>
    <message>
        <source>{agent} hands {caller} over</source>
        <translation>{agent} passa {caller}</translation>
    </message>
    <message>
        <source>Conference with {caller}</source>
        <translation>Conferência com {caller}</translation>
    </message>
    <message>
        <source>{agent} goes back to {caller}</source>
        <translation>{agent} volta a {caller}</translation>
    </message>
    <message>
        <source>{agent} ends the wrap-up</source>
        <translation>{agent} termina o fecho</translation>
    </message>
    <message>
        <source>Outcome of {caller}: {code}</source>
        <translation>Resultado de {caller}: {code}</translation>
    </message>
    <message>
        <source>{agent} asks for help</source>
        <translation>{agent} pede ajuda</translation>
    </message>
    <message>
        <source>{agent} needs no help any more</source>
        <translation>{agent} já não precisa de ajuda</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>e.g. PJSIP/900</source>
        <translation>p. ex. PJSIP/900</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como o sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>Sound for alarms that nobody takes</source>
        <translation>Som para alarmes que ninguém assume</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>Your &amp;telephone</source>
        <translation>O seu &amp;telefone</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Aspeto</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Ficheiro de definições</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Outro idioma aparece no próximo arranque.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>O seu telefone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aspeto</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Whom it concerns</source>
        <translation>A quem diz respeito</translation>
    </message>
    <message>
        <source>Why (goes into the journal)</source>
        <translation>Porquê (vai para o diário)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>After the current &amp;call</source>
        <translation>Depois da &amp;chamada atual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Shelve: {alarm}</source>
        <translation>Suspender: {alarm}</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>It neither shows nor sounds until then; it stays in the list and in the journal.</source>
        <translation>Até lá não aparece nem toca; fica na lista e no diário.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante quanto tempo</translation>
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
        <translation>Tronco em uso</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>Visto hoje</translation>
    </message>
    <message>
        <source>Calls that hold this trunk now, of as many as it can carry, as far as its switch says.</source>
        <translation>As chamadas que agora ocupam este tronco, de quantas ele pode levar, segundo o que diz a central.</translation>
    </message>
    <message>
        <source>The share of today in which the link told what its switch does. Of the rest nothing is known.</source>
        <translation>A parte do dia em que a ligação disse o que a sua central faz. Do resto nada se sabe.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Not seen from {since} to {until}: {why}</source>
        <translation>Não visto das {since} às {until}: {why}</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>central</translation>
    </message>
    <message>
        <source>switch runs since</source>
        <translation>central ativa desde</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>já não conhecido</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>em serviço</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fora de serviço</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) on it</source>
        <translation>
            <numerusform>%n chamada em curso</numerusform>
            <numerusform>%n chamadas em curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Call: {who}</source>
        <translation>Chamada: {who}</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>{site} · station – Centralino</source>
        <translation>{site} · posto – Centralino</translation>
    </message>
    <message>
        <source>Tickets you have taken show here, the next due first.</source>
        <translation>Aqui aparecem os pedidos que tomou, primeiro os que vencem primeiro.</translation>
    </message>
    <message>
        <source>My open tickets</source>
        <translation>Os meus pedidos abertos</translation>
    </message>
    <message>
        <source>What you ask of the telephone shows here, with its fate.</source>
        <translation>Aqui aparece o que pede ao telefone, com o seu desfecho.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>The calls of this agent&apos;s telephone show here. It is remembered on this workstation.</source>
        <translation>Aqui aparecem as chamadas do telefone deste agente. A escolha fica neste posto.</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Quem está aqui?</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Sou eu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>There are no forms: put one into the folder “forms” of the data folder</source>
        <translation>Não há formulários: ponha um na pasta “forms” da pasta de dados</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>Que formulário?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Nenhum pedido aberto</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Tratadas</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Lista telefónica</translation>
    </message>
    <message>
        <source>Not asked: {why}</source>
        <translation>Não pedido: {why}</translation>
    </message>
    <message>
        <source>Open a ticket first (Ctrl+T): the steps go into it</source>
        <translation>Abra primeiro um pedido (Ctrl+T): os passos vão para lá</translation>
    </message>
</context>
<context>
    <name>SupervisorWindow</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What you ask for shows here, with its fate.</source>
        <translation>O que pedir aparece aqui, com o seu destino.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Acknowledge	A</source>
        <translation>Assumir	A</translation>
    </message>
    <message>
        <source>Shelve…	V</source>
        <translation>Suspender…	V</translation>
    </message>
    <message>
        <source>Select an alarm first</source>
        <translation>Selecione primeiro um alarme</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conhecimento</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>not seen</source>
        <translation>não visto</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ainda não lido</translation>
    </message>
    <message>
        <source>does not obey</source>
        <translation>não obedece</translation>
    </message>
    <message>
        <source>the trunks lead to the switch</source>
        <translation>os troncos vão à central</translation>
    </message>
    <message>
        <source>the trunks lead past the switch</source>
        <translation>os troncos contornam a central</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dito por</translation>
    </message>
    <message>
        <source>No device says what surrounds this switch. Give one serves = “{link}” in the settings of its bus: its room, its mains and its battery stand here then.</source>
        <translation>Nenhum dispositivo diz o que rodeia esta central. Dê a um serves = “{link}” nas definições do seu bus: aqui ficarão então a sala, a rede elétrica e a bateria.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>No agents to show</source>
        <translation>Nenhum agente para mostrar</translation>
    </message>
    <message>
        <source>Agents show as soon as a switch reports them. Is a filter set?</source>
        <translation>Os agentes aparecem assim que uma central os indique. Há um filtro?</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>No queues to show</source>
        <translation>Nenhuma fila para mostrar</translation>
    </message>
    <message>
        <source>Queues show as soon as a switch reports them. Is a filter set?</source>
        <translation>As filas aparecem assim que uma central as indique. Há um filtro?</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>No calls to show</source>
        <translation>Nenhuma chamada para mostrar</translation>
    </message>
    <message>
        <source>Calls show while they last and for an hour after. Is a filter set?</source>
        <translation>As chamadas aparecem enquanto duram e uma hora depois. Há um filtro?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>the other end is slower</source>
        <translation>a outra ponta é mais lenta</translation>
    </message>
    <message>
        <source>the other end is faster</source>
        <translation>a outra ponta é mais rápida</translation>
    </message>
    <message>
        <source>seven bits, even parity</source>
        <translation>sete bits, paridade par</translation>
    </message>
    <message>
        <source>seven bits, odd parity</source>
        <translation>sete bits, paridade ímpar</translation>
    </message>
    <message>
        <source>seven bits, mark parity</source>
        <translation>sete bits, paridade mark</translation>
    </message>
    <message>
        <source>no line ends</source>
        <translation>sem fins de linha</translation>
    </message>
    <message>
        <source>framing errors</source>
        <translation>erros de trama</translation>
    </message>
    <message>
        <source>readable text</source>
        <translation>texto legível</translation>
    </message>
    <message>
        <source>text with damaged characters</source>
        <translation>texto com caracteres danificados</translation>
    </message>
    <message>
        <source>wrong speed likely</source>
        <translation>velocidade provavelmente errada</translation>
    </message>
    <message>
        <source>wrong parity likely</source>
        <translation>paridade provavelmente errada</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>dados binários</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muda</translation>
    </message>
    <message>
        <source>too little to judge</source>
        <translation>demasiado pouco para julgar</translation>
    </message>
</context>
<context>
    <name>TechnicianLinks</name>
    <message>
        <source>recorded</source>
        <translation>gravada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ouvida</translation>
    </message>
    <message>
        <source>Worst lag</source>
        <translation>Atraso máx.</translation>
    </message>
    <message>
        <source>Changes/s</source>
        <translation>Mudanças/s</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Messages whose numbers show that they never arrived</source>
        <translation>Mensagens cujos números mostram que nunca chegaram</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Discorda</translation>
    </message>
    <message>
        <source>How often the switch said something else than we had</source>
        <translation>Quantas vezes a central disse outra coisa do que tínhamos</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Fita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>No link is known yet</source>
        <translation>Ainda não se conhece nenhuma ligação</translation>
    </message>
    <message>
        <source>The engine tells of its links when it has started.</source>
        <translation>O motor indica as suas ligações quando arranca.</translation>
    </message>
    <message>
        <source>Select a link: what it can do, its gaps and its disagreements show here.</source>
        <translation>Selecione uma ligação: aqui aparecem o que sabe fazer, as suas lacunas e discordâncias.</translation>
    </message>
    <message>
        <source>Its bytes  B</source>
        <translation>Os seus bytes  B</translation>
    </message>
</context>
<context>
    <name>TechnicianWindow</name>
    <message>
        <source>{site} – technician – Centralino</source>
        <translation>{site} – técnico – Centralino</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What you ask for shows here, with its fate.</source>
        <translation>O que pedir aparece aqui, com o seu destino.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>The settings of this machine do not know the link “{link}”</source>
        <translation>As definições desta máquina não conhecem a ligação «{link}»</translation>
    </message>
    <message>
        <source>Select an alarm first</source>
        <translation>Selecione primeiro um alarme</translation>
    </message>
    <message>
        <source>Links are described in {path}</source>
        <translation>As ligações estão descritas em {path}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bancada</translation>
    </message>
    <message>
        <source>Giving the outputs back to the house…</source>
        <translation>A devolver as saídas à casa…</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>Say first which agent sits here</source>
        <translation>Diga primeiro que agente está aqui</translation>
    </message>
    <message>
        <source>Nothing rings</source>
        <translation>Nada toca</translation>
    </message>
    <message>
        <source>There is no call</source>
        <translation>Não há chamada</translation>
    </message>
    <message>
        <source>A consultation is in progress</source>
        <translation>Está em curso uma consulta</translation>
    </message>
    <message>
        <source>There is no consultation</source>
        <translation>Não há consulta</translation>
    </message>
    <message>
        <source>Who is called has not answered yet</source>
        <translation>Quem foi chamado ainda não atendeu</translation>
    </message>
    <message>
        <source>The telephone is in use</source>
        <translation>O telefone está ocupado</translation>
    </message>
    <message>
        <source>There is no after-call work</source>
        <translation>Não há trabalho pós-chamada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Consult…</source>
        <translation>Consultar…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Dial…</source>
        <translation>Marcar…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>End wrap-up</source>
        <translation>Fim do fecho</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Not ready…</source>
        <translation>Não pronto…</translation>
    </message>
    <message>
        <source>No help needed</source>
        <translation>Já não preciso</translation>
    </message>
    <message>
        <source>There is no call to say it of</source>
        <translation>Não há chamada de que o dizer</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Resultado…</translation>
    </message>
</context>
<context>
    <name>TicketDeeds</name>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Await reply</source>
        <translation>Espera cliente</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Escalar…</translation>
    </message>
    <message>
        <source>Third party…</source>
        <translation>Terceiros…</translation>
    </message>
    <message>
        <source>Visit…</source>
        <translation>Visita…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Solved, in words, with its children…</source>
        <translation>Resolvido, por palavras, com os que tem abaixo…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Wait for others</source>
        <translation>Esperar por outros</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Anexar ficheiros…</translation>
    </message>
    <message>
        <source>Files, relatives, visits…</source>
        <translation>Ficheiros, pedidos ligados, visitas…</translation>
    </message>
    <message>
        <source>File for the third party…</source>
        <translation>Dossiê para o terceiro…</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Juntar a outro…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Separar uma parte…</translation>
    </message>
    <message>
        <source>Link with another…</source>
        <translation>Ligar a outro…</translation>
    </message>
    <message>
        <source>Put under a parent…</source>
        <translation>Pôr sob um principal…</translation>
    </message>
    <message>
        <source>Take the escalation</source>
        <translation>Aceitar o escalamento</translation>
    </message>
    <message>
        <source>Decline the escalation…</source>
        <translation>Recusar o escalamento…</translation>
    </message>
    <message>
        <source>Watch, or no longer</source>
        <translation>Observar, ou já não</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
</context>
<context>
    <name>TicketHand</name>
    <message>
        <source>{deed}: not with ticket {number} as it stands</source>
        <translation>{deed}: não com o pedido {number} tal como está</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Words or a number</source>
        <translation>Palavras ou um número</translation>
    </message>
    <message>
        <source>Find tickets</source>
        <translation>Procurar pedidos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Ticket</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>Nenhum pedido aberto</translation>
    </message>
    <message>
        <source>Ctrl+T opens one for this caller; their open tickets are listed beside the file.</source>
        <translation>Ctrl+T abre um para quem liga; os seus pedidos abertos estão ao lado da ficha.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que se fez</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>de ninguém</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>nível {n}</translation>
    </message>
    <message>
        <source>Not written, and kept below: {why}</source>
        <translation>Não escrito, e guardado abaixo: {why}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
</context>
<context>
    <name>TicketPapers</name>
    <message>
        <source>Ticket {number}: what belongs to it</source>
        <translation>Pedido {number}: o que lhe pertence</translation>
    </message>
    <message>
        <source>Open or save</source>
        <translation>Abrir ou guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>That is over; there is nothing more to write down.</source>
        <translation>Está concluído; nada mais há a anotar.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Para onde vai o ficheiro</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Attach a file (Ctrl+Shift+A), link it (Ctrl+Shift+K), plan a visit (Ctrl+Shift+V).</source>
        <translation>Anexe um ficheiro (Ctrl+Shift+A), ligue-o (Ctrl+Shift+K), marque uma visita (Ctrl+Shift+V).</translation>
    </message>
    <message>
        <source>Nothing belongs to it yet</source>
        <translation>Ainda nada lhe pertence</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Ticket</source>
        <translation>Pedido</translation>
    </message>
</context>
<context>
    <name>TicketSheets</name>
    <message>
        <source>In one line</source>
        <translation>Numa linha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>O que diz o cliente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Change ticket {number}</source>
        <translation>Alterar o pedido {number}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem pedir</translation>
    </message>
    <message>
        <source>Answer within (minutes)</source>
        <translation>Resposta dentro de (minutos)</translation>
    </message>
    <message>
        <source>Why, and what was tried</source>
        <translation>Porquê, e o que se tentou</translation>
    </message>
    <message>
        <source>Minutes are a whole number</source>
        <translation>Os minutos são um número inteiro</translation>
    </message>
    <message>
        <source>Escalate ticket {number}</source>
        <translation>Escalar o pedido {number}</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quem</translation>
    </message>
    <message>
        <source>What they are asked for</source>
        <translation>O que se lhes pede</translation>
    </message>
    <message>
        <source>Hand ticket {number} over</source>
        <translation>Entregar o pedido {number}</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>A referência deles</translation>
    </message>
    <message>
        <source>Ticket {number}: word from them</source>
        <translation>Pedido {number}: notícias deles</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até às</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Parts to bring, a comma between</source>
        <translation>Peças a levar, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Visit for ticket {number}</source>
        <translation>Visita para o pedido {number}</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planear</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>1 · everybody</source>
        <translation>1 · todos</translation>
    </message>
    <message>
        <source>2 · several</source>
        <translation>2 · vários</translation>
    </message>
    <message>
        <source>3 · one person</source>
        <translation>3 · uma pessoa</translation>
    </message>
    <message>
        <source>1 · now</source>
        <translation>1 · agora</translation>
    </message>
    <message>
        <source>2 · today</source>
        <translation>2 · hoje</translation>
    </message>
    <message>
        <source>3 · some day</source>
        <translation>3 · um dia</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>A quem diz respeito</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Com que urgência</translation>
    </message>
    <message>
        <source>{team} · level {n}</source>
        <translation>{team} · nível {n}</translation>
    </message>
    <message>
        <source>Merge ticket {number} into another</source>
        <translation>Juntar o pedido {number} a outro</translation>
    </message>
    <message>
        <source>It lives on there with all its steps; opening it again takes it out.</source>
        <translation>Continua lá com todos os seus passos; reabri-lo separa-o.</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Juntá-lo</translation>
    </message>
    <message>
        <source>Link ticket {number} with another</source>
        <translation>Ligar o pedido {number} a outro</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Ligá-los</translation>
    </message>
    <message>
        <source>Put ticket {number} under a parent</source>
        <translation>Pôr o pedido {number} sob um principal</translation>
    </message>
    <message>
        <source>One outage, many tickets: solving the parent can solve all. Empty: under none.</source>
        <translation>Uma avaria, muitos pedidos: resolver o principal pode resolvê-los todos. Vazio: sob nenhum.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Pô-lo lá</translation>
    </message>
    <message>
        <source>Takes along</source>
        <translation>Leva consigo</translation>
    </message>
    <message>
        <source>Split off ticket {number}</source>
        <translation>Separar do pedido {number}</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>Abrir o segundo</translation>
    </message>
    <message>
        <source>A ticket is told by its number</source>
        <translation>Um pedido indica-se pelo seu número</translation>
    </message>
    <message>
        <source>That is this ticket itself</source>
        <translation>É este mesmo pedido</translation>
    </message>
    <message>
        <source>Which ticket (number)</source>
        <translation>Que pedido (número)</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) below it too</source>
        <translation>
            <numerusform>também %n pedido aberto abaixo dele</numerusform>
            <numerusform>também %n pedidos abertos abaixo dele</numerusform>
        </translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>O que ajudou</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Ticket {number} is solved</source>
        <translation>O pedido {number} está resolvido</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Open ticket {number} again</source>
        <translation>Reabrir o pedido {number}</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabri-lo</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Porque não</translation>
    </message>
    <message>
        <source>Decline the escalation to {whom}</source>
        <translation>Recusar o escalamento para {whom}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Files for the ticket</source>
        <translation>Ficheiros para o pedido</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB</source>
        <translation>{file} tem mais de 25 MB</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Em que ponto está</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation>Escreva o que resultou</translation>
    </message>
    <message>
        <source>Their clocks start, and they are chased when late. Ctrl+Shift+F packs its file.</source>
        <translation>Os relógios deles arrancam, e são instados se atrasados. Ctrl+Shift+F prepara o dossiê.</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>Já o têm</translation>
    </message>
    <message>
        <source>They were asked where it stays</source>
        <translation>Foram instados</translation>
    </message>
    <message>
        <source>It is back, with their answer</source>
        <translation>Voltou, com a resposta deles</translation>
    </message>
    <message>
        <source>We take it back without an answer</source>
        <translation>Retomamo-lo sem resposta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What they did or said</source>
        <translation>O que fizeram ou disseram</translation>
    </message>
    <message>
        <source>Write down how they call it: their reference</source>
        <translation>Escreva como lhe chamam: a referência deles</translation>
    </message>
    <message>
        <source>Write down what they did</source>
        <translation>Escreva o que fizeram</translation>
    </message>
    <message>
        <source>Where the file for them goes</source>
        <translation>Para onde vai o dossiê deles</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Pressing again writes yours over it; Cancel leaves theirs.</source>
        <translation>Premir de novo grava o seu por cima; Cancelar deixa o deles.</translation>
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
        <translation>pergunta</translation>
    </message>
    <message>
        <source>order</source>
        <translation>encomenda</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>reclamação</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitação</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>waits for customer</source>
        <translation>espera o cliente</translation>
    </message>
    <message>
        <source>waits for others</source>
        <translation>espera terceiros</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>sem resultado</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>ajudou</translation>
    </message>
    <message>
        <source>helped in part</source>
        <translation>ajudou em parte</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sem efeito</translation>
    </message>
    <message>
        <source>made it worse</source>
        <translation>piorou</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primeira resposta</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>atraso {time}</translation>
    </message>
    <message>
        <source>met {time}</source>
        <translation>cumprido {time}</translation>
    </message>
    <message>
        <source>stands still, {time} left</source>
        <translation>parado, restam {time}</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>dentro de {time}</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>atribuído</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>retomado</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>reaberto</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escalado</translation>
    </message>
    <message>
        <source>escalation taken</source>
        <translation>escalamento aceite</translation>
    </message>
    <message>
        <source>escalation declined</source>
        <translation>escalamento recusado</translation>
    </message>
    <message>
        <source>nobody answered the escalation</source>
        <translation>ninguém respondeu ao escalamento</translation>
    </message>
    <message>
        <source>clocks worked out</source>
        <translation>prazos recalculados</translation>
    </message>
    <message>
        <source>put under a parent</source>
        <translation>posto sob um pedido principal</translation>
    </message>
    <message>
        <source>first answer given</source>
        <translation>primeira resposta dada</translation>
    </message>
    <message>
        <source>customer updated</source>
        <translation>cliente informado</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>acknowledged by them</source>
        <translation>confirmado por eles</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>chased</source>
        <translation>insistido</translation>
    </message>
    <message>
        <source>visit planned</source>
        <translation>visita planeada</translation>
    </message>
    <message>
        <source>visit changed</source>
        <translation>visita alterada</translation>
    </message>
    <message>
        <source>a clock ran out</source>
        <translation>um prazo esgotou-se</translation>
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
        <translation>dito ao cliente</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ficheiro</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrição</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impacto</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgência</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsável</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipa</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nível</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>pedido principal</translation>
    </message>
    <message>
        <source>visit: on the way</source>
        <translation>visita: a caminho</translation>
    </message>
    <message>
        <source>visit done</source>
        <translation>visita feita</translation>
    </message>
    <message>
        <source>visit failed</source>
        <translation>visita falhada</translation>
    </message>
    <message>
        <source>visit called off</source>
        <translation>visita anulada</translation>
    </message>
    <message>
        <source>outcome of the call</source>
        <translation>resultado da chamada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>done there</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>failed there</source>
        <translation>falhada</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>late since {time}</source>
        <translation>em atraso desde {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>vence {time}</translation>
    </message>
    <message>
        <source>below it</source>
        <translation>abaixo dele</translation>
    </message>
    <message>
        <source>merged into it</source>
        <translation>junto a ele</translation>
    </message>
    <message>
        <source>lives on in</source>
        <translation>continua em</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>under a parent</source>
        <translation>sob um principal</translation>
    </message>
    <message>
        <source>with {whom} since {time}</source>
        <translation>com {whom} desde {time}</translation>
    </message>
    <message>
        <source>{whom} is asked until {time}</source>
        <translation>{whom}: resposta esperada até {time}</translation>
    </message>
    <message numerus="yes">
        <source>chased %n time(s)</source>
        <translation>
            <numerusform>instado %n vez</numerusform>
            <numerusform>instado %n vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it</source>
        <translation>
            <numerusform>%n abaixo dele</numerusform>
            <numerusform>%n abaixo dele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged into it</source>
        <translation>
            <numerusform>%n junto a ele</numerusform>
            <numerusform>%n juntos a ele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n ligado</numerusform>
            <numerusform>%n ligados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n ficheiro anexo</numerusform>
            <numerusform>%n ficheiros anexos</numerusform>
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
        <translation>falhou · {time}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>over</source>
        <translation>caducado</translation>
    </message>
</context>
<context>
    <name>TicketWriting</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tentado</translation>
    </message>
    <message>
        <source>Told the customer</source>
        <translation>Dito ao cliente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was tried, told or noted</source>
        <translation>O que se tentou, disse ou anotou</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Level {n}</source>
        <translation>Nível {n}</translation>
    </message>
    <message>
        <source>Nothing open at this level</source>
        <translation>Nada aberto neste nível</translation>
    </message>
    <message>
        <source>Escalate a ticket (Shift+E) or drop one here.</source>
        <translation>Escale um pedido (Shift+E) ou largue um aqui.</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Nenhum pedido aqui</translation>
    </message>
    <message>
        <source>Tickets show as soon as an operator opens one at a station. Is a filter set?</source>
        <translation>Os pedidos aparecem assim que um operador abre um no posto. Há um filtro?</translation>
    </message>
    <message>
        <source>Board by level</source>
        <translation>Quadro por nível</translation>
    </message>
    <message>
        <source>Open, at risk first</source>
        <translation>Abertos, primeiro em risco</translation>
    </message>
    <message>
        <source>At risk or late</source>
        <translation>Em risco ou em atraso</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>De ninguém</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Seguidos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>team {team}</source>
        <translation>equipa {team}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quem</translation>
    </message>
    <message numerus="yes">
        <source>Reassign %n ticket(s)</source>
        <translation>
            <numerusform>Reatribuir %n pedido</numerusform>
            <numerusform>Reatribuir %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reatribuir</translation>
    </message>
    <message>
        <source>No team of level {n} is set up: name one in desk.toml</source>
        <translation>Nenhuma equipa de nível {n}: indique uma em desk.toml</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Mudar a prioridade</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Reatribuir…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Escalar…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioridade…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Select a ticket first</source>
        <translation>Selecione primeiro um pedido</translation>
    </message>
    <message>
        <source>With the selected tickets</source>
        <translation>Com os pedidos selecionados</translation>
    </message>
    <message numerus="yes">
        <source>%n selected ticket(s)</source>
        <translation>
            <numerusform>%n pedido selecionado</numerusform>
            <numerusform>%n pedidos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>ticket #{number}</source>
        <translation>pedido #{number}</translation>
    </message>
    <message>
        <source>view of the tickets</source>
        <translation>vista dos pedidos</translation>
    </message>
    <message>
        <source>With this ticket</source>
        <translation>Com este pedido</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Nothing yet today.</source>
        <translation>Ainda nada hoje.</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>{site} · station</source>
        <translation>{site} · posto</translation>
    </message>
    <message>
        <source>Ctrl+F find · Ctrl+I verify · Ctrl+T ticket · Ctrl+D diagnosis · Ctrl+L directory · Ctrl+O order</source>
        <translation>Ctrl+F procurar · Ctrl+I verificar · Ctrl+T pedido · Ctrl+D diagnóstico · Ctrl+L lista · Ctrl+O encomenda</translation>
    </message>
    <message>
        <source>You are {who}; choose the agent</source>
        <translation>É {who}; escolha o agente</translation>
    </message>
    <message>
        <source>Choose the agent who sits here (Ctrl+U)</source>
        <translation>Escolha o agente que está aqui (Ctrl+U)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>no alarms</source>
        <translation>sem alarmes</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Procurar tudo</translation>
    </message>
    <message>
        <source>Find any agent, queue, call, action or screen (Ctrl+K)</source>
        <translation>Procurar agentes, filas, chamadas, ações ou ecrãs (Ctrl+K)</translation>
    </message>
    <message>
        <source>no telephone set</source>
        <translation>sem telefone definido</translation>
    </message>
    <message>
        <source>{who} at {workstation}, telephone: {station}</source>
        <translation>{who} em {workstation}, telefone: {station}</translation>
    </message>
    <message>
        <source>You are {who}</source>
        <translation>É {who}</translation>
    </message>
    <message>
        <source>{link}: {word}
{reason}</source>
        <translation>{link}: {word}
{reason}</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de dados</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>lost {time}</source>
        <translation>perdida {time}</translation>
    </message>
    <message>
        <source>You are in this call. S leaves it.</source>
        <translation>Está nesta chamada. S para sair.</translation>
    </message>
    <message>
        <source>{who} has it</source>
        <translation>a cargo de {who}</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ninguém a assumiu</translation>
    </message>
</context>
<context>
    <name>VerifyPane</name>
    <message>
        <source>Who is it?</source>
        <translation>Quem é?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The file knows too little to make sure who calls: write more into it.</source>
        <translation>A ficha sabe pouco demais para confirmar quem liga: complete-a.</translation>
    </message>
    <message numerus="yes">
        <source>%n right answer(s) are needed.</source>
        <translation>
            <numerusform>É precisa %n resposta certa.</numerusform>
            <numerusform>São precisas %n respostas certas.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ verified: {right} of {asked} right</source>
        <translation>✓ verificado: {right} certas em {asked}</translation>
    </message>
    <message numerus="yes">
        <source>Not verified: %n right answer(s).</source>
        <translation>
            <numerusform>Não verificado: %n resposta certa.</numerusform>
            <numerusform>Não verificado: %n respostas certas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong answers: locked for everybody until {time} ({left}).</source>
        <translation>Demasiadas respostas erradas: bloqueado para todos até às {time} ({left}).</translation>
    </message>
    <message>
        <source>The lock is over: one may try again.</source>
        <translation>O bloqueio acabou: pode tentar-se outra vez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>no data yet</source>
        <translation>ainda sem dados</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>maior espera</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>maior</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>nível de serviço</translation>
    </message>
    <message>
        <source>The switch has told of no queue yet</source>
        <translation>A central ainda não indicou filas</translation>
    </message>
    <message>
        <source>The switch has told of no agent yet</source>
        <translation>A central ainda não indicou agentes</translation>
    </message>
    <message>
        <source>service level today</source>
        <translation>nível de serviço hoje</translation>
    </message>
    <message>
        <source>speed of answer</source>
        <translation>tempo de atendimento</translation>
    </message>
    <message>
        <source>handling time</source>
        <translation>tempo de tratamento</translation>
    </message>
    <message>
        <source>abandonment rate</source>
        <translation>taxa de abandono</translation>
    </message>
    <message>
        <source>abandoned today</source>
        <translation>abandonadas hoje</translation>
    </message>
    <message>
        <source>offered today</source>
        <translation>oferecidas hoje</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>atendidas hoje</translation>
    </message>
    <message>
        <source>expected wait</source>
        <translation>espera prevista</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>trunks in use</source>
        <translation>troncos em uso</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarmes</translation>
    </message>
    <message>
        <source>today {calls} calls · {abandoned} abandoned · ASA {asa}</source>
        <translation>hoje {calls} chamadas · {abandoned} abandonadas · ASA {asa}</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ninguém a assumiu</translation>
    </message>
    <message>
        <source>{who} has it</source>
        <translation>a cargo de {who}</translation>
    </message>
    <message>
        <source>waiting for the switch</source>
        <translation>à espera da central</translation>
    </message>
    <message>
        <source>all links up</source>
        <translation>todas as ligações ativas</translation>
    </message>
    <message>
        <source>reading the journal</source>
        <translation>a ler o diário</translation>
    </message>
    <message>
        <source>the link to the switch is lost</source>
        <translation>a ligação à central perdeu-se</translation>
    </message>
    <message>
        <source>no engine records</source>
        <translation>nenhum motor regista</translation>
    </message>
    <message>
        <source>the database is lost</source>
        <translation>a base de dados perdeu-se</translation>
    </message>
    <message>
        <source>there is no screen {number}; there are: {names}</source>
        <translation>não existe o ecrã {number}; existem: {names}</translation>
    </message>
    <message>
        <source>Centralino wallboard</source>
        <translation>Centralino, painel</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>open tickets</source>
        <translation>pedidos abertos</translation>
    </message>
    <message>
        <source>tickets at risk</source>
        <translation>pedidos em risco</translation>
    </message>
    <message>
        <source>late tickets</source>
        <translation>pedidos em atraso</translation>
    </message>
    <message>
        <source>unanswered tickets</source>
        <translation>pedidos sem resposta</translation>
    </message>
    <message>
        <source>tickets nobody has</source>
        <translation>pedidos sem dono</translation>
    </message>
    <message>
        <source>oldest unanswered</source>
        <translation>o mais antigo sem resposta</translation>
    </message>
    <message>
        <source>next due in</source>
        <translation>próximo prazo em</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abertos</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>em risco</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>nobody has</source>
        <translation>sem dono</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>nível {n}</translation>
    </message>
</context>
<context>
    <name>_CallCard</name>
    <message>
        <source>verified by {who}</source>
        <translation>verificado por {who}</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>ainda sem ficha</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
</TS>
