using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <content>Partitions and inheritance.</content>
public sealed partial class TableDefinition
{
    /// <summary>Divides the rows among partitions by ranges of keys.</summary>
    /// <param name="keys">The keys in order; a primary key and every unique key must contain them.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
    public RangePartitions PartitionByRange(params IndexKey[] keys)
    {
        Spec.Partitioning = new(PartitionMethod.Range, keys);
        return new(Spec);
    }

    /// <summary>Divides the rows among partitions by values of a key.</summary>
    /// <param name="key">The key; a primary key and every unique key must contain it.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
    public ListPartitions PartitionByList(IndexKey key)
    {
        Spec.Partitioning = new(PartitionMethod.List, [key]);
        return new(Spec);
    }

    /// <summary>Divides the rows among partitions by a hash of keys.</summary>
    /// <param name="keys">The keys; a primary key and every unique key must contain them.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
    public HashPartitions PartitionByHash(params IndexKey[] keys)
    {
        Spec.Partitioning = new(PartitionMethod.Hash, keys);
        return new(Spec);
    }

    /// <summary>Takes over the columns of another table, whose queries then see these rows too.</summary>
    /// <typeparam name="TTable">The other table.</typeparam>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-inherit.html"/>
    public void Inherits<TTable>()
        where TTable : Table => Inherits(TableType.Of<TTable>());

    internal void Inherits(TableType table) => Spec.Inherits.Add(table);
}
