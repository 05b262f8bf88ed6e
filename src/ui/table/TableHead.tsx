import { useWords } from '../atlas-context.tsx';
import { Icon } from '../Icon.tsx';
import { COLUMNS, isNumeric, nextOrder, type Order } from './columns.ts';

/** The header: each name is a button that sorts by its column, or turns the order round. */
export function TableHead(props: { order: Order; onOrder: (order: Order) => void }) {
  const { order, onOrder } = props;
  const { t } = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map((column) => {
          const direction = order.column === column ? order.direction : undefined;
          return (
            <th
              key={column}
              scope="col"
              aria-sort={direction}
              className={isNumeric(column) ? 'numeric' : undefined}
            >
              <button
                type="button"
                className="head-button"
                onClick={() => onOrder(nextOrder(order, column))}
              >
                {t(`table.${column}`)}
                {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
