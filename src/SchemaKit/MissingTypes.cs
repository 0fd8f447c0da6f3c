#if !NET
// The compilers' copy of the core: Column<DateOnly> is Column<object> there, as it is for a user's own type.
global using DateOnly = object;
global using TimeOnly = object;
#endif
