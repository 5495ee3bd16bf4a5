using BackPainRules.ConsoleHost;
using BackPainRules.ConsoleHost.Terminals;

using var terminal = ProcessTerminal.Open();
return ConsoleProgram.Run(args, terminal.Terminal);
